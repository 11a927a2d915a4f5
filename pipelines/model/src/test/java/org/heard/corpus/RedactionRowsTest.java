package org.heard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.model.RedactionKind;
import org.junit.jupiter.api.Test;

/** The rows with planted personal identifiers. */
class RedactionRowsTest {
  private static final List<Map<String, String>> ROWS =
      Corpus.read(Corpus.labelled("redaction.csv"));
  private static final Pattern SPAN =
      Pattern.compile(
          "\\{\\s*\"start\":\\s*(\\d+),\\s*\"end\":\\s*(\\d+),\\s*\"kind\":\\s*\"([a-z_]+)\"\\s*\\}");

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static List<MatchResult> spans(Map<String, String> row) {
    return SPAN.matcher(cell(row, "spans")).results().toList();
  }

  @Test
  void rows_are250AThirdWithoutIdentifiers() {
    assertTrue(ROWS.size() >= 250, () -> ROWS.size() + " rows");
    double without = ROWS.stream().filter(r -> spans(r).isEmpty()).count() / (double) ROWS.size();
    assertTrue(without >= 0.33 && without <= 0.40, () -> "share without identifiers: " + without);
  }

  @Test
  void ids_areUnique() {
    assertEquals(
        ROWS.size(), ROWS.stream().map(r -> cell(r, "id")).collect(Collectors.toSet()).size());
  }

  @Test
  void spansCell_holdsNothingButSpans() {
    for (Map<String, String> row : ROWS) {
      String left = SPAN.matcher(cell(row, "spans")).replaceAll("");
      assertTrue(left.matches("\\[[,\\s]*\\]"), cell(row, "id"));
    }
  }

  @Test
  void spans_lieInOrderInsideTheirText() {
    Set<String> wrong = new TreeSet<>();
    for (Map<String, String> row : ROWS) {
      int at = 0;
      for (MatchResult span : spans(row)) {
        int start = Integer.parseInt(span.group(1));
        int end = Integer.parseInt(span.group(2));
        RedactionKind.ofWord(span.group(3));
        if (start < at || end <= start || end > cell(row, "text").length()) {
          wrong.add(cell(row, "id"));
        }
        at = end;
      }
    }
    assertEquals(Set.of(), wrong);
  }
}

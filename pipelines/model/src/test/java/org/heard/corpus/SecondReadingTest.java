package org.heard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.model.Heard;
import org.heard.model.Sentiment;
import org.heard.model.Stance;
import org.junit.jupiter.api.Test;

/** What the blind second readers wrote, before differences were settled. */
class SecondReadingTest {
  private static final List<Map<String, String>> ROWS =
      Corpus.read(Corpus.labelled("second_reading.csv"));

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  @Test
  void rows_areAThousandAndEachTextOnce() {
    assertTrue(ROWS.size() >= 1000, () -> ROWS.size() + " rows");
    assertEquals(
        ROWS.size(), ROWS.stream().map(r -> cell(r, "id")).collect(Collectors.toSet()).size());
  }

  @Test
  void ids_areLabelledTexts() {
    Set<String> unknown = ROWS.stream().map(r -> cell(r, "id")).collect(Collectors.toSet());
    unknown.removeAll(new HashSet<>(Corpus.texts().stream().map(LabelledText::id).toList()));
    assertEquals(Set.of(), unknown);
  }

  @Test
  void labels_areWordsOfTheModelAndKeepTheGuide() {
    for (Map<String, String> row : ROWS) {
      Sentiment.ofWord(cell(row, "sentiment"));
      Heard.ofWord(cell(row, "heard"));
      assertTrue(Math.abs(Integer.parseInt(cell(row, "criticality"))) <= 5, cell(row, "id"));
      for (String message : List.of("m1", "m2", "m3", "m4", "m5")) {
        boolean listed =
            Corpus.parts(cell(row, "stances")).stream().anyMatch(s -> s.startsWith(message, 1));
        boolean absent = Stance.ofWord(cell(row, message)) == Stance.ABSENT;
        assertTrue(absent != listed, () -> cell(row, "id") + " " + message);
      }
    }
  }
}

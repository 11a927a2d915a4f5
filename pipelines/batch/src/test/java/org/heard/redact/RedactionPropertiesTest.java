package org.heard.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.language.MaskWord;
import org.heard.model.Redaction;
import org.heard.model.Token;

/** What holds for any text. */
class RedactionPropertiesTest {
  private final TextRedactor redactor = new TextRedactor(Gazetteer.EMPTY);

  @Provide
  static Arbitrary<String> comments() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Mrs",
            "Okonkwo",
            "rang",
            "the",
            "school",
            "Jayden",
            "jayden",
            "listened",
            "07700 900123",
            "AB12 3CD",
            "at",
            "14",
            "Elm",
            "Road",
            "May",
            "Grace",
            "will",
            "St",
            "Mary's",
            "Oakfield",
            "Primary",
            "nobody",
            "\n",
            "😀",
            "é",
            "\u202e",
            "jo@example.org",
            "(",
            ")",
            "<b>",
            "EHCP",
            "born",
            "3 May 2013",
            "[person 1]",
            "[school]",
            "ref",
            "C-2023-118",
            "\ud83d",
            ",",
            "and");
    Arbitrary<String> ends = Arbitraries.of(" ", " ", " ", ". ", ", ", "", "\u00a0");
    return Arbitraries.oneOf(
        words
            .list()
            .uniqueElements()
            .ofMaxSize(14)
            .flatMap(
                list ->
                    ends.list()
                        .ofSize(list.size())
                        .map(
                            gaps -> {
                              StringBuilder text = new StringBuilder();
                              for (int i = 0; i < list.size(); i++) {
                                text.append(list.get(i)).append(gaps.get(i));
                              }
                              return text.toString();
                            })),
        Arbitraries.strings().ofMaxLength(60));
  }

  @Property(tries = 300)
  void everyCharacterOutsideMasks_isKept(@ForAll("comments") String text) {
    TextRedaction masked = redactor.redact(text);
    StringBuilder rebuilt = new StringBuilder();
    String rest = masked.text();
    int at = 0;
    for (Redaction span : masked.redactions()) {
      String kept = text.substring(at, span.start());
      assertTrue(rest.startsWith(kept));
      rest = rest.substring(kept.length());
      String mask = rest.substring(0, rest.indexOf(']') + 1);
      assertTrue(MaskWord.PATTERN.matcher(mask).matches());
      rest = rest.substring(mask.length());
      rebuilt.append(kept).append(text, span.start(), span.end());
      at = span.end();
    }
    assertEquals(text, rebuilt + rest);
  }

  @Property(tries = 300)
  void spans_areInOrderAndSplitNoSurrogatePair(@ForAll("comments") String text) {
    int end = 0;
    for (Redaction span : redactor.redact(text).redactions()) {
      assertTrue(span.start() >= end);
      end = span.end();
      for (int edge : List.of(span.start(), span.end())) {
        boolean inside =
            edge > 0
                && edge < text.length()
                && Character.isSurrogatePair(text.charAt(edge - 1), text.charAt(edge));
        assertFalse(inside);
      }
    }
  }

  @Property(tries = 300)
  void tokens_areTheMaskedTextInOrder(@ForAll("comments") String text) {
    TextRedaction masked = redactor.redact(text);
    int end = 0;
    for (Token token : masked.tokens()) {
      assertTrue(token.start() >= end && token.end() > token.start());
      end = token.end();
      assertEquals(token.word(), masked.text().substring(token.start(), token.end()));
    }
  }

  @Property(tries = 300)
  void maskingTwice_changesNothing(@ForAll("comments") String text) {
    String once = redactor.redact(text).text();
    assertEquals(once, redactor.redact(once).text());
  }
}

package org.heard.redact;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.heard.language.LanguageDetector;
import org.heard.language.LanguagePipeline;
import org.heard.model.Token;

/**
 * Masks what may tell who somebody is. Safe under several threads; the language models are loaded
 * at first use.
 */
public final class TextRedactor implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int MOST_ROUNDS = 5;

  private final Gazetteer gazetteer;
  private final boolean everySentence;

  /** With the names that a project knows. */
  public TextRedactor(Gazetteer gazetteer) {
    this(gazetteer, false);
  }

  private TextRedactor(Gazetteer gazetteer, boolean everySentence) {
    this.gazetteer = gazetteer;
    this.everySentence = everySentence;
  }

  /** One whose entity models read every sentence: slower, to measure what the gate saves. */
  public static TextRedactor readingEverySentence(Gazetteer gazetteer) {
    return new TextRedactor(gazetteer, true);
  }

  /**
   * Masks a text of any length; one over {@link LanguagePipeline#LONGEST_TEXT} is read in pieces,
   * so that its end is as well masked as its beginning.
   */
  public TextRedaction redact(String text) {
    return redact(text, foreign(text));
  }

  /** Masks a text that is known to be foreign, or not. */
  TextRedaction redact(String text, boolean foreign) {
    return redact(text, foreign, everySentence ? any -> true : NameGate::mayHoldName);
  }

  /** Masks with another choice of the sentences that the entity models read. */
  TextRedaction redact(String text, boolean foreign, Predicate<List<Token>> mayHoldName) {
    boolean tooLong = text.length() > LanguagePipeline.LONGEST_TEXT;
    Reading first = Reading.of(text, gazetteer, foreign, mayHoldName);
    List<Span> spans = first.spans();
    TextRedaction masked = Masking.mask(text, spans, first.tokens(), tooLong);
    // A mask changes what stands beside it: "07700 900123Jo" is no name, "[phone]Jo" is one. So the
    // masked text is read again until nothing is left to mask; most comments have no mask at all.
    for (int round = 1; round < MOST_ROUNDS && !spans.isEmpty(); round++) {
      Reading again = Reading.of(masked.text(), gazetteer, foreign(masked.text()), mayHoldName);
      if (again.spans().isEmpty()) {
        break;
      }
      spans = joined(spans, masked, again.spans());
      masked = Masking.mask(text, spans, first.tokens(), tooLong);
    }
    return masked;
  }

  private static boolean foreign(String text) {
    return LanguageDetector.foreign(LanguageDetector.shared().detect(text));
  }

  /** The spans of the raw text, with those found in the masked text moved to where they stand. */
  private static List<Span> joined(List<Span> spans, TextRedaction masked, List<Span> found) {
    List<Span> all = new ArrayList<>(spans);
    for (Span span : found) {
      int rawAt = 0;
      int maskedAt = 0;
      for (Span mask : spans) {
        // Text between masks is as long in both; a mask ends at its bracket.
        int begins = maskedAt + mask.start() - rawAt;
        if (begins >= span.start()) {
          break;
        }
        maskedAt = masked.text().indexOf(']', begins) + 1;
        rawAt = mask.end();
      }
      all.add(span.moved(rawAt - maskedAt));
    }
    all.sort(Comparator.comparingInt(Span::start));
    return all;
  }
}

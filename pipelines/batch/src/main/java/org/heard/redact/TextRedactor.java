package org.heard.redact;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.heard.language.Analysis;
import org.heard.language.LanguageDetector;
import org.heard.language.LanguagePipeline;
import org.heard.language.MaskWord;
import org.heard.model.Token;

/**
 * Masks what may tell who somebody is. Safe under several threads; the language models are loaded
 * at first use.
 */
public final class TextRedactor implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Gazetteer gazetteer;

  /** With the names that a project knows. */
  public TextRedactor(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Masks a text of any length; one over {@link LanguagePipeline#LONGEST_TEXT} is read in pieces,
   * so that its end is as well masked as its beginning.
   */
  public TextRedaction redact(String text) {
    return redact(text, LanguageDetector.foreign(LanguageDetector.shared().detect(text)));
  }

  /** Masks a text that is known to be foreign, or not. */
  TextRedaction redact(String text, boolean foreign) {
    List<Span> shapes = new ArrayList<>();
    Shapes.find(text, shapes);
    gazetteer.find(text, shapes);
    keepMasks(text, shapes);
    List<Span> settled = Span.withoutOverlap(shapes);
    List<Token> tokens = List.of();
    boolean tooLong = text.length() > LanguagePipeline.LONGEST_TEXT;
    int from = 0;
    List<Span> all = new ArrayList<>(settled);
    while (from < text.length()) {
      int to = pieceEnd(text, from, settled);
      String piece = text.substring(from, to);
      Analysis analysis =
          foreign
              ? LanguagePipeline.shared().analyseForeign(piece)
              : LanguagePipeline.shared().analyse(piece, NameGate::mayHoldName);
      List<Span> inPiece = new ArrayList<>();
      for (Span span : settled) {
        if (span.start() >= from && span.end() <= to) {
          inPiece.add(new Span(span.start() - from, span.end() - from, span.kind()));
        }
      }
      for (Span name : names(piece, analysis, inPiece)) {
        all.add(new Span(name.start() + from, name.end() + from, name.kind()));
      }
      if (from == 0) {
        tokens = analysis.tokens();
      }
      from = to;
    }
    return Masking.mask(text, Span.withoutOverlap(all), tokens, tooLong);
  }

  private static List<Span> names(String text, Analysis analysis, List<Span> settled) {
    List<Span> names = new ArrayList<>();
    Passage passage = new Passage(text, analysis, settled);
    SchoolFinder.find(passage, names);
    names.forEach(passage::take);
    PersonFinder.find(passage, names);
    return names;
  }

  /** Masks that stand in the text already stay as they are. */
  private static void keepMasks(String text, List<Span> spans) {
    Matcher mask = MaskWord.PATTERN.matcher(text);
    while (mask.find()) {
      int start = mask.start();
      int end = mask.end();
      spans.removeIf(span -> span.start() < end && span.end() > start);
    }
  }

  /** The end of a piece that the language pass can read: at white space, and in no span. */
  private static int pieceEnd(String text, int from, List<Span> settled) {
    if (text.length() - from <= LanguagePipeline.LONGEST_TEXT) {
      return text.length();
    }
    int latest = from + LanguagePipeline.LONGEST_TEXT;
    for (int to = latest; to > latest - 1000; to--) {
      int end = to;
      if (Character.isWhitespace(text.charAt(to))
          && settled.stream().noneMatch(span -> span.start() < end && span.end() > end)) {
        return to;
      }
    }
    return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
  }
}

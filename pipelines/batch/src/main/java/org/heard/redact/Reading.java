package org.heard.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.heard.language.Analysis;
import org.heard.language.LanguagePipeline;
import org.heard.language.MaskWord;
import org.heard.model.Token;

/**
 * One reading of a text: what to mask, and its tokens.
 *
 * @param spans in order, without overlap
 * @param tokens of the text, or of its first piece where it is too long for one
 */
record Reading(List<Span> spans, List<Token> tokens) {
  /**
   * Reads a text of any length, in pieces where it is over {@link LanguagePipeline#LONGEST_TEXT}.
   *
   * @param foreign whether it is not in English
   * @param mayHoldName which sentences the entity models read
   */
  static Reading of(
      String text, Gazetteer gazetteer, boolean foreign, Predicate<List<Token>> mayHoldName) {
    List<Span> shapes = new ArrayList<>();
    Shapes.find(text, shapes);
    gazetteer.find(text, shapes);
    keepMasks(text, shapes);
    List<Span> settled = Span.withoutOverlap(shapes);
    List<Token> tokens = List.of();
    List<Span> all = new ArrayList<>(settled);
    int from = 0;
    while (from < text.length()) {
      int to = pieceEnd(text, from, settled);
      String piece = text.substring(from, to);
      List<Span> inPiece = new ArrayList<>();
      for (Span span : settled) {
        if (span.start() >= from && span.end() <= to) {
          inPiece.add(span.moved(-from));
        }
      }
      Analysis analysis =
          foreign
              ? LanguagePipeline.shared().analyseForeign(piece)
              : LanguagePipeline.shared()
                  .analyse(piece, sentence -> mayHoldName.test(outside(sentence, inPiece)));
      for (Span name : names(piece, analysis, inPiece, foreign)) {
        all.add(name.moved(from));
      }
      if (from == 0) {
        tokens = analysis.tokens();
      }
      from = to;
    }
    return new Reading(Span.withoutOverlap(all), tokens);
  }

  /** The tokens of a sentence that stand in no span. */
  private static List<Token> outside(List<Token> sentence, List<Span> spans) {
    if (spans.isEmpty()) {
      return sentence;
    }
    return sentence.stream()
        .filter(
            token ->
                spans.stream()
                    .noneMatch(span -> span.start() < token.end() && span.end() > token.start()))
        .toList();
  }

  private static List<Span> names(
      String text, Analysis analysis, List<Span> settled, boolean foreign) {
    List<Span> names = new ArrayList<>();
    Passage passage = new Passage(text, analysis, settled, foreign);
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

package org.heard.redact;

import java.util.BitSet;
import java.util.List;
import org.heard.language.Analysis;
import org.heard.model.Token;

/** A raw text with its language pass, as the finders of names look at it. */
final class Passage {
  private final String text;
  private final Analysis analysis;
  private final boolean foreign;
  private final String[] plain;
  private final BitSet taken = new BitSet();

  /**
   * Joins a text, its analysis, and the spans that are masked already.
   *
   * @param foreign whether the text is not in English
   * @param settled spans whose tokens no finder may look into
   */
  Passage(String text, Analysis analysis, List<Span> settled, boolean foreign) {
    this.text = text;
    this.foreign = foreign;
    this.analysis = analysis;
    plain = new String[analysis.tokens().size()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = Words.plain(token(i).word());
      if (!token(i).mask().isEmpty()) {
        taken.set(i);
      }
    }
    for (Span span : settled) {
      take(span);
    }
  }

  /** Marks the tokens of a span as masked. */
  void take(Span span) {
    int low = 0;
    int high = plain.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (token(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < plain.length && token(i).start() < span.end(); i++) {
      taken.set(i);
    }
  }

  String text() {
    return text;
  }

  boolean foreign() {
    return foreign;
  }

  Analysis analysis() {
    return analysis;
  }

  int size() {
    return plain.length;
  }

  Token token(int i) {
    return analysis.tokens().get(i);
  }

  /** The word in lower case with straight apostrophes; empty outside the text or its sentence. */
  String plain(int i) {
    return i < 0 || i >= plain.length ? "" : plain[i];
  }

  /** The word before or after, empty where that is another sentence. */
  String near(int i, int distance) {
    int other = i + distance;
    return other < 0 || other >= plain.length || token(other).sentence() != token(i).sentence()
        ? ""
        : plain[other];
  }

  /** The tag before or after, empty where that is another sentence. */
  String tagNear(int i, int distance) {
    return near(i, distance).isEmpty() ? "" : token(i + distance).tag();
  }

  boolean taken(int i) {
    return i < 0 || i >= plain.length || taken.get(i);
  }

  /** Whether a token is a word of letters (hyphen and apostrophe inside are fine). */
  boolean word(int i) {
    if (i < 0 || i >= plain.length) {
      return false;
    }
    String word = plain[i];
    return Character.isLetter(word.codePointAt(0))
        && word.codePoints()
            .allMatch(
                c ->
                    Character.isLetter(c)
                        || c == '\''
                        || c == '-'
                        || c == '.'
                        || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  boolean capital(int i) {
    return i >= 0 && i < plain.length && Character.isUpperCase(token(i).word().codePointAt(0));
  }

  /** Capitals only, two or more letters: mostly an acronym. */
  boolean shouted(int i) {
    String word = token(i).word();
    return word.length() > 1
        && word.chars().noneMatch(Character::isLowerCase)
        && word.chars().anyMatch(Character::isUpperCase);
  }

  /** Whether a token opens a sentence, a quotation, a line or a list item. */
  boolean opens(int i) {
    if (i == 0 || token(i - 1).sentence() != token(i).sentence()) {
      return true;
    }
    String before = plain[i - 1];
    return "\"'“‘(:-–—•*…...".contains(before)
        || text.substring(token(i - 1).end(), token(i).start()).contains("\n");
  }

  /** Whether nothing stands between a token and the one before it. */
  boolean joined(int i) {
    return i > 0 && i < plain.length && token(i - 1).end() == token(i).start();
  }

  /** Whether two neighbouring tokens stand in one sentence. */
  boolean sameSentence(int i, int j) {
    return i >= 0
        && j >= 0
        && i < plain.length
        && j < plain.length
        && token(i).sentence() == token(j).sentence();
  }

  /** Whether a word stands in the lists of ordinary words or of things that are no persons. */
  boolean ordinary(int i) {
    String word = plain(i);
    return Words.COMMON.contains(word)
        || Words.NOT_NAMES.contains(word)
        || (Words.COMMON.contains(token(i).lemma()) && !word.equals(token(i).lemma()));
  }
}

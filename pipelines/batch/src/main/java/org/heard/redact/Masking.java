package org.heard.redact;

import java.util.ArrayList;
import java.util.List;
import org.heard.language.MaskWord;
import org.heard.model.Redaction;
import org.heard.model.RedactionKind;
import org.heard.model.Token;

/** Puts masks in place of spans, in the text and among its tokens. */
final class Masking {
  private final StringBuilder masked = new StringBuilder();
  private final List<Redaction> redactions = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final String raw;

  private Masking(String raw) {
    this.raw = raw;
  }

  /**
   * Masks a text.
   *
   * @param raw the raw text
   * @param spans what to mask, in order, without overlap
   * @param rawTokens tokens of the raw text
   */
  static TextRedaction mask(String raw, List<Span> spans, List<Token> rawTokens, boolean tooLong) {
    Masking masking = new Masking(raw);
    PersonNumbers people = new PersonNumbers(raw);
    int at = 0;
    int next = 0;
    for (Span span : spans) {
      next = masking.copy(rawTokens, next, span.start(), masking.masked.length() - at);
      masking.masked.append(raw, at, span.start());
      next = masking.mask(span, people, rawTokens, next);
      at = span.end();
    }
    masking.copy(rawTokens, next, raw.length(), masking.masked.length() - at);
    masking.masked.append(raw, at, raw.length());
    return new TextRedaction(
        masking.masked.toString(), masking.redactions, masking.tokens, tooLong);
  }

  /** Copies the tokens that begin before an offset, moved by a distance; returns the next one. */
  private int copy(List<Token> rawTokens, int from, int before, int distance) {
    int i = from;
    while (i < rawTokens.size() && rawTokens.get(i).start() < before) {
      Token token = rawTokens.get(i++);
      int end = Math.min(token.end(), before);
      tokens.add(moved(token, token.start(), end, distance));
      if (token.end() > before) {
        // The span begins inside this token; what lies behind is handled there.
        return i - 1;
      }
    }
    return i;
  }

  private int mask(Span span, PersonNumbers people, List<Token> rawTokens, int next) {
    String mask =
        span.kind() == RedactionKind.PERSON
            ? MaskWord.of(span.kind(), people.of(raw.substring(span.start(), span.end())))
            : MaskWord.of(span.kind());
    int start = masked.length();
    masked.append(mask);
    redactions.add(new Redaction(span.start(), span.end(), span.kind()));
    int i = next;
    int sentence = -1;
    Token cut = null;
    while (i < rawTokens.size() && rawTokens.get(i).start() < span.end()) {
      Token token = rawTokens.get(i);
      if (sentence < 0) {
        sentence = token.sentence();
      }
      if (token.end() > span.end()) {
        cut = token;
      }
      i++;
    }
    if (sentence >= 0) {
      String kind = span.kind().word();
      tokens.add(
          new Token(
              mask,
              "[" + kind.replace('_', ' ') + "]",
              "NNP",
              start,
              masked.length(),
              sentence,
              kind));
      if (cut != null) {
        // What remains of a token behind the span; another span may begin in it.
        tokens.add(moved(cut, span.end(), cut.end(), masked.length() - span.end()));
      }
    }
    return i;
  }

  private Token moved(Token token, int start, int end, int distance) {
    boolean whole = start == token.start() && end == token.end();
    String word = whole ? token.word() : raw.substring(start, end);
    return new Token(
        word,
        whole ? token.lemma() : Words.plain(word),
        token.tag(),
        start + distance,
        end + distance,
        token.sentence(),
        token.mask());
  }
}

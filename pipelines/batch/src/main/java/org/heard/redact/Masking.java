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
  private final List<Token> rawTokens;
  private int next;

  private Masking(String raw, List<Token> rawTokens) {
    this.raw = raw;
    this.rawTokens = rawTokens;
  }

  /**
   * Masks a text.
   *
   * @param raw the raw text
   * @param spans what to mask, in order, without overlap
   * @param rawTokens tokens of the raw text
   */
  static TextRedaction mask(String raw, List<Span> spans, List<Token> rawTokens, boolean tooLong) {
    Masking masking = new Masking(raw, rawTokens);
    PersonNumbers people = new PersonNumbers(raw);
    int at = 0;
    for (Span span : spans) {
      masking.copy(at, span.start());
      masking.mask(span, people);
      at = span.end();
    }
    masking.copy(at, raw.length());
    return new TextRedaction(
        masking.masked.toString(), masking.redactions, masking.tokens, tooLong);
  }

  /** Copies a stretch of the raw text and the tokens, or parts of tokens, that stand in it. */
  private void copy(int from, int to) {
    if (from == to) {
      return;
    }
    int distance = masked.length() - from;
    masked.append(raw, from, to);
    while (next < rawTokens.size() && rawTokens.get(next).start() < to) {
      Token token = rawTokens.get(next);
      Token inside = part(token, Math.max(from, token.start()), Math.min(to, token.end()));
      tokens.add(moved(inside, distance));
      if (token.end() > to) {
        return;
      }
      next++;
    }
  }

  private void mask(Span span, PersonNumbers people) {
    String mask =
        span.kind() == RedactionKind.PERSON
            ? MaskWord.of(span.kind(), people.of(raw.substring(span.start(), span.end())))
            : MaskWord.of(span.kind());
    int start = masked.length();
    masked.append(mask);
    redactions.add(new Redaction(span.start(), span.end(), span.kind()));
    if (next < rawTokens.size() && rawTokens.get(next).start() < span.end()) {
      String kind = span.kind().word();
      tokens.add(
          new Token(
              mask,
              "[" + kind.replace('_', ' ') + "]",
              "NNP",
              start,
              masked.length(),
              rawTokens.get(next).sentence(),
              kind));
    }
    while (next < rawTokens.size() && rawTokens.get(next).end() <= span.end()) {
      next++;
    }
  }

  /** A token as far as it stands between two offsets; two spans may share one token. */
  private Token part(Token token, int start, int end) {
    if (start == token.start() && end == token.end()) {
      return token;
    }
    String word = raw.substring(start, end);
    return new Token(
        word, Words.plain(word), token.tag(), start, end, token.sentence(), token.mask());
  }

  private static Token moved(Token token, int distance) {
    return new Token(
        token.word(),
        token.lemma(),
        token.tag(),
        token.start() + distance,
        token.end() + distance,
        token.sentence(),
        token.mask());
  }
}

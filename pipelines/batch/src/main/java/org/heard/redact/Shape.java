package org.heard.redact;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.model.RedactionKind;

/**
 * A regular expression whose matches are masked. Where it has a group named {@code it}, only that
 * group is masked and the rest is context.
 *
 * @param kind what a match holds
 * @param pattern the expression; every repetition in it is bounded, so that no text is slow
 * @param believable a further check of the masked words, for example a check digit
 * @param needed what every text with a match has; others are not searched
 */
record Shape(
    RedactionKind kind,
    Pattern pattern,
    Predicate<String> believable,
    Predicate<TextSigns> needed) {
  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Capitals matter. */
  static Shape exact(RedactionKind kind, String expression) {
    return new Shape(kind, Pattern.compile(expression), any -> true, any -> true);
  }

  /** Capitals do not matter. */
  static Shape anyCase(RedactionKind kind, String expression) {
    return new Shape(kind, Pattern.compile(expression, CASELESS), any -> true, any -> true);
  }

  Shape where(Predicate<String> check) {
    return new Shape(kind, pattern, check, needed);
  }

  /** Only texts with so many digits can match. */
  Shape needsDigits(int digits) {
    return needs(signs -> signs.digits() >= digits);
  }

  /** Only texts with a certain sign can match. */
  Shape needs(Predicate<TextSigns> sign) {
    return new Shape(kind, pattern, believable, sign);
  }

  /** Adds the matches in a text that may have some. */
  void find(TextSigns signs, List<Span> spans) {
    if (needed.test(signs)) {
      find(signs.text(), spans);
    }
  }

  /** Adds the matches in a text, whatever its signs. */
  void find(String text, List<Span> spans) {
    Matcher matcher = pattern.matcher(text);
    boolean grouped = pattern.pattern().contains("(?<it>");
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      int start = grouped ? matcher.start("it") : matcher.start();
      int end = grouped ? matcher.end("it") : matcher.end();
      if (end > start && believable.test(text.substring(start, end))) {
        spans.add(new Span(start, end, kind));
        from = end;
      } else {
        from = matcher.start() + 1;
      }
    }
  }

  /** How many digits a match has. */
  static int digits(String match) {
    return (int) match.chars().filter(unit -> unit >= '0' && unit <= '9').count();
  }
}

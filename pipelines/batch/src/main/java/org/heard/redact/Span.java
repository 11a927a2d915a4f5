package org.heard.redact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.heard.model.RedactionKind;

/** A stretch of the raw text that a finder wants masked; offsets in UTF-16 units. */
record Span(int start, int end, RedactionKind kind) {
  Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a span needs 0 <= start < end: " + start + ", " + end);
    }
  }

  /** The same span, so many units further on. */
  Span moved(int distance) {
    return new Span(start + distance, end + distance, kind);
  }

  /**
   * The spans that remain when none may overlap: the surer kind wins, then the longer, then the
   * earlier one. In order of the text.
   */
  static List<Span> withoutOverlap(List<Span> spans) {
    List<Span> ranked = new ArrayList<>(spans);
    ranked.sort(
        Comparator.comparingInt((Span span) -> rank(span.kind))
            .thenComparing(Comparator.comparingInt((Span span) -> span.end - span.start).reversed())
            .thenComparingInt(Span::start));
    BitSet taken = new BitSet();
    List<Span> kept = new ArrayList<>();
    for (Span span : ranked) {
      int next = taken.nextSetBit(span.start);
      if (next < 0 || next >= span.end) {
        taken.set(span.start, span.end);
        kept.add(span);
      }
    }
    kept.sort(Comparator.comparingInt(Span::start));
    return kept;
  }

  /** Lower is surer: shapes before words, words before names. */
  private static int rank(RedactionKind kind) {
    return switch (kind) {
      case EMAIL -> 0;
      case URL -> 1;
      case HANDLE -> 2;
      case UPN -> 3;
      case NI_NUMBER -> 4;
      case DOB -> 5;
      case POSTCODE -> 6;
      case VEHICLE -> 7;
      case NHS_NUMBER -> 8;
      case PHONE -> 9;
      case CASE_REF -> 10;
      case ADDRESS -> 11;
      case SCHOOL -> 12;
      case PERSON -> 13;
    };
  }
}

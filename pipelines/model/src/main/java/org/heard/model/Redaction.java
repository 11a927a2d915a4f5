package org.heard.model;

/**
 * One masked span.
 *
 * @param start offset of its first UTF-16 unit in the raw text
 * @param end offset behind its last unit
 * @param kind what it held
 */
public record Redaction(int start, int end, RedactionKind kind) {
  public Redaction {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a span needs 0 <= start < end: " + start + ", " + end);
    }
  }
}

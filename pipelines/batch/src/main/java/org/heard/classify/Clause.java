package org.heard.classify;

/**
 * A part of a comment that can have an opinion of its own.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param afterContrast whether a word such as "but" stands before it
 */
record Clause(int first, int end, boolean afterContrast) {
  Clause {
    if (first >= end) {
      throw new IllegalArgumentException("a clause has tokens: " + first + "-" + end);
    }
  }

  boolean holds(int token) {
    return token >= first && token < end;
  }
}

package org.heard.ingest;

/** What counts as empty: white space and no-break spaces only. */
final class Blank {
  private Blank() {}

  /** Whether a cell holds nothing but white space, U+00A0 and its kin included. */
  static boolean is(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (!isSpace(cell.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** White space of any kind, no-break spaces included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** The text with white space at both ends cut off and runs of it inside as one space. */
  static String fold(String cell) {
    StringBuilder folded = new StringBuilder(cell.length());
    boolean gap = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else {
        if (gap && folded.length() > 0) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }
}

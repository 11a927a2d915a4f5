package org.heard.reports.workbook;

/** Text as XML allows it, and as it cannot turn round the text beside it. */
final class XmlText {
  private XmlText() {}

  private static final int FIRST_TURNING = 0x202A;
  private static final int LAST_TURNING = 0x202E;

  /**
   * The text without the control characters that no XML file may hold, and without the signs that
   * change the direction of all that follows.
   */
  static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> point < FIRST_TURNING || point > LAST_TURNING)
        .filter(
            point ->
                point == '\t'
                    || point == '\n'
                    || point == '\r'
                    || (point >= 0x20 && point <= 0xD7FF)
                    || (point >= 0xE000 && point <= 0xFFFD)
                    || point >= 0x10000)
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }
}

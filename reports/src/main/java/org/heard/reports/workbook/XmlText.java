package org.heard.reports.workbook;

/** Text as XML allows it. */
final class XmlText {
  private XmlText() {}

  /** The text without the control characters that no XML file may hold. */
  static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints()
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

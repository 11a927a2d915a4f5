package org.heard.ingest;

/** Writes texts so that YAML reads them back the same, whatever stands in them. */
final class YamlText {
  private YamlText() {}

  /** A text between double quotes. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\t' -> quoted.append("\\t");
        case '\n' -> quoted.append("\\n");
        default -> {
          boolean plain =
              c >= ' '
                  && c != 0x7F
                  && !(c >= 0x80 && c < 0xA0)
                  && c != '\u2028'
                  && c != '\u2029'
                  && c != '\ufeff'
                  && c != '\ufffe'
                  && c != '\uffff';
          if (plain) {
            quoted.append(c);
          } else {
            quoted.append("\\u%04x".formatted((int) c));
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}

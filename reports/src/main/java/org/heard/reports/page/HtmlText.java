package org.heard.reports.page;

/** Text that stands inside markup which no template writes. */
final class HtmlText {
  private HtmlText() {}

  /** The text as the value of an attribute in double quotes. */
  static String attribute(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

package org.heard.reports.page;

import java.util.regex.Pattern;

/** Text that stands inside markup which no template writes. */
final class HtmlText {
  /**
   * Signs that turn round the direction of all that follows, so that a name could rewrite the
   * sentence around it. Letters of languages that are written from the right need none of them.
   */
  private static final Pattern TURNING = Pattern.compile("[\u202A-\u202E]");

  private HtmlText() {}

  /** Markup without the signs by which a text would turn round its surroundings. */
  static String inOrder(String markup) {
    return TURNING.matcher(markup).replaceAll("");
  }

  /** The text as the value of an attribute in double quotes. */
  static String attribute(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

package org.heard.reports.page;

import java.util.Locale;

/**
 * The pictures of the pages in plain words, drawn in one style: 96 by 96, dark outlines of 4, one
 * pale fill. Each is a file below {@code icons/} that a designer can change.
 */
enum Icon {
  PEOPLE,
  PLACE,
  CALENDAR,
  ASK,
  SPEAK,
  LISTEN,
  WRITE,
  PROMISE,
  COMPUTER,
  LOCK,
  PENCIL,
  BETTER,
  SAME,
  WORSE,
  UNKNOWN,
  DONE,
  DOING,
  PLANNED,
  CANNOT,
  MISSING,
  YOUNG,
  LANGUAGE,
  LETTER,
  SIGNED,
  BOOK;

  private final String svg;

  Icon() {
    svg = StyleSheet.resource("icons/" + word() + ".svg").strip();
  }

  /** Its name in files, for example {@code listen}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The picture with the words for those who do not see it. */
  Picture picture(String alt) {
    return new Picture(svg, alt);
  }
}

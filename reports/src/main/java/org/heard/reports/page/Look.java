package org.heard.reports.page;

import java.util.Locale;

/** How a document looks: the same sections and blocks, set for another reader. */
public enum Look {
  /** Reports with figures and tables. */
  REPORT,
  /** The page for families: larger, fewer figures. */
  FAMILIES,
  /** Pictures left, words right, nothing smaller than 14 pt. */
  EASY_READ;

  /** The word that style sheets use, for example {@code easy-read}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

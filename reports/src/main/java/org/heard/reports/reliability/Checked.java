package org.heard.reports.reliability;

import java.util.Locale;

/** Where it is known from how well a label is found. */
public enum Checked {
  /** People reviewed comments of this project. */
  HERE,

  /** Nobody has here, or too few cases; the model was measured on test texts only. */
  ELSEWHERE,

  /** Nowhere: the charter, or the label, is one that the model was never measured on. */
  NOWHERE;

  /** The word that files use, for example {@code elsewhere}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

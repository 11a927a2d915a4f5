package org.heard.reports.page;

/** What differs between the forms of a page in plain words: browser and paper. */
public interface PlainForm {
  /** The picture as markup. */
  String picture(Picture picture);

  /** Whether what is behind a label can be folded away. */
  boolean folds();
}

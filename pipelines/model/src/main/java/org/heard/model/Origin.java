package org.heard.model;

import java.time.LocalDate;

/**
 * Where a comment or rating came from and whose it is; it travels with each of them.
 *
 * @param itemId id of the feedback item, stable over reruns, for example {@code 3f2a91c04b7d11e8}
 * @param source survey, complaint or meeting
 * @param quarter first day of the quarter of the item's date
 * @param familyKey keyed hash of the family's id, or of the item where no family id was given
 * @param familyKnown whether the family's id was given; where not, the item counts as one family
 * @param groups what the family said about itself
 * @param file name of the input file, relative to the project, for example {@code inbox/a.csv}
 * @param line line in the file where the item begins, from 1
 */
public record Origin(
    String itemId,
    Source source,
    LocalDate quarter,
    String familyKey,
    boolean familyKnown,
    Groups groups,
    String file,
    long line) {
  /** Whom it counts for: families answer surveys; elsewhere it is the case or the agenda item. */
  public String unit() {
    return source == Source.SURVEY ? familyKey : itemId;
  }
}

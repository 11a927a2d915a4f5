package org.heard.ingest;

import java.time.LocalDate;
import java.util.Set;

/**
 * Where an item stands in the input files, and what it is called there.
 *
 * @param itemId id of the item, as runs keep it
 * @param file its file, relative to the project, for example {@code inbox/survey.csv}
 * @param day day of the item
 * @param references ids of response, family and case as the file writes them
 */
public record ItemPlace(String itemId, String file, LocalDate day, Set<String> references) {
  public ItemPlace {
    references = Set.copyOf(references);
  }

  /** The id only: references are personal data. */
  @Override
  public String toString() {
    return "ItemPlace[" + itemId + "]";
  }
}

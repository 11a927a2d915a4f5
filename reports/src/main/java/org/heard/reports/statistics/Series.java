package org.heard.reports.statistics;

import java.util.List;
import java.util.Optional;

/**
 * One share over the quarters of a span.
 *
 * @param id what it is of, for example {@code m4}
 * @param quarters one share for each quarter of the span, oldest first, the last being the quarter
 *     reported; a missing quarter is {@link Share#NONE}
 * @param estimated the change from the earlier quarters to the latest, where better estimates than
 *     the counts tell it; it then takes the place of both tests on the counts
 */
public record Series(String id, List<Share> quarters, Optional<EstimatedDifference> estimated) {
  public Series {
    quarters = List.copyOf(quarters);
  }

  /** A series of which nothing is known but its counts. */
  public Series(String id, List<Share> quarters) {
    this(id, quarters, Optional.empty());
  }
}

package org.heard.reports.statistics;

import java.util.List;

/**
 * One share over the quarters of a span.
 *
 * @param id what it is of, for example {@code m4}
 * @param quarters one share for each quarter of the span, oldest first, the last being the quarter
 *     reported; a missing quarter is {@link Share#NONE}
 */
public record Series(String id, List<Share> quarters) {
  public Series {
    quarters = List.copyOf(quarters);
  }
}

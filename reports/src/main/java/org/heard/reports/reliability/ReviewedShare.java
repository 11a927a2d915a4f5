package org.heard.reports.reliability;

import java.util.List;
import org.heard.reports.statistics.Share;

/**
 * What is known of one share of those who say something in a time of which people reviewed a random
 * sample.
 *
 * @param sample the reviewed units
 * @param machine what the machine counts everywhere, out of all who say something
 */
public record ReviewedShare(List<ReviewedUnit> sample, Share machine) {
  public ReviewedShare {
    sample = List.copyOf(sample);
  }

  /** What people count in their sample. */
  public Share people() {
    long said = sample.stream().filter(unit -> unit.people() != Said.NOTHING).count();
    long counted = sample.stream().filter(unit -> unit.people() == Said.COUNTED).count();
    return new Share(counted, said);
  }
}

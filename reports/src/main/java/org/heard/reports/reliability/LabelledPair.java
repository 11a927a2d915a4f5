package org.heard.reports.reliability;

import java.util.OptionalDouble;

/**
 * One comment as people labelled it and as the machine did.
 *
 * @param people by people
 * @param machine by the machine
 * @param confidence the machine's probability that all its labels are right, where it said one
 */
public record LabelledPair(CommentLabels people, CommentLabels machine, OptionalDouble confidence) {

  /** Whether every label is the same. */
  public boolean agrees() {
    return people.equals(machine);
  }
}

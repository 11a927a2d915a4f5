package org.heard.reports.reliability;

/**
 * The same comment labelled twice, for example {@code breached} and {@code mentioned}.
 *
 * @param people the label that people gave
 * @param machine the label that the machine gave; empty where it gave none
 */
public record CodedPair(String people, String machine) {
  /** Whether both say the same. */
  public boolean agrees() {
    return people.equals(machine);
  }

  /** The same pair for one label against all others: {@code yes} and {@code no}. */
  CodedPair asOneOf(String label) {
    return new CodedPair(people.equals(label) ? "yes" : "no", machine.equals(label) ? "yes" : "no");
  }
}

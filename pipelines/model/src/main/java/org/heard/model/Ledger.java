package org.heard.model;

import java.util.List;

/**
 * What was published so far, and what may be corrected.
 *
 * @param releases in the order of their quarters
 * @param revisions quarters whose published figures may change
 */
public record Ledger(List<Release> releases, List<Revision> revisions) {
  /** Nothing was published yet. */
  public static final Ledger EMPTY = new Ledger(List.of(), List.of());

  public Ledger {
    releases = List.copyOf(releases);
    revisions = List.copyOf(revisions);
  }
}

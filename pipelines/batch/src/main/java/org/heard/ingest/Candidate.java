package org.heard.ingest;

import org.heard.model.FeedbackItem;

/**
 * An item that was read, before duplicates are left out.
 *
 * @param item the item
 * @param rivals what it shares with the rows that may stand for it: a family in a survey, a case in
 *     a register, or its own id
 * @param rule how one of the rivals is chosen
 * @param order of two rivals the one with the greater text is the later: day and time, for cases
 *     the day received and the day closed
 */
public record Candidate(FeedbackItem item, String rivals, DuplicateRule rule, String order) {
  /** The id only. */
  @Override
  public String toString() {
    return "Candidate[" + item.origin().itemId() + "]";
  }
}

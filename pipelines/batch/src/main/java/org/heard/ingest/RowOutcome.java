package org.heard.ingest;

import org.heard.model.RejectedRow;

/** What became of one row. */
sealed interface RowOutcome {
  /** It is an item, if no other row stands for it. */
  record Read(Candidate candidate) implements RowOutcome {}

  /** It could not be read. */
  record Refused(RejectedRow row) implements RowOutcome {}

  /** Nobody answered anything in it. */
  record Empty() implements RowOutcome {}
}

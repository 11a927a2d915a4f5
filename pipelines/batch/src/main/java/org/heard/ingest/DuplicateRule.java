package org.heard.ingest;

/** Which rows stand for others. */
public enum DuplicateRule {
  /** Rows whose mapped cells are all equal are one. */
  SAME_CELLS,

  /** Besides, a family that answers the same survey again within 24 hours replaces its answer. */
  SAME_FAMILY,

  /** Besides, the latest row of a case counts. */
  SAME_CASE
}

package org.heard.reports.disclosure;

import org.heard.model.Measure;

/** Decides which counts stay inside. */
public interface Suppression {
  /** Whether this count must not be printed, nor anything that gives it away. */
  boolean hides(Measure cell);

  /**
   * Whether a share must not be printed.
   *
   * @param count families on one side
   * @param base families on both sides
   */
  boolean hidesShare(long count, long base);
}

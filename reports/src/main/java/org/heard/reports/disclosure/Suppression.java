package org.heard.reports.disclosure;

import org.heard.model.Measure;

/** Decides which figures stay inside. */
public interface Suppression {
  /** Whether this count must not be printed, nor anything that gives it away. */
  boolean hides(Measure cell);

  /** Whether this share must not be printed, nor its count, nor its base. */
  boolean hides(Fraction fraction);
}

package org.heard.reports.disclosure;

import java.util.List;
import org.heard.model.Measure;

/** Decides which figures stay inside, and how the others are printed. */
public interface Suppression {
  /** Whether the sum of these counts must not be printed, nor anything that gives it away. */
  boolean hidesCount(List<Measure> cells);

  /** Whether this share must not be printed, nor its count, nor its base. */
  boolean hides(Fraction fraction);

  /** The counts as they are printed, where they are. */
  default PrintedCounts printed(PrintedFigure figure) {
    return new PrintedCounts(figure.fraction().count(), figure.fraction().base(), false);
  }

  /** Whether printed counts are rounded, so that nothing exact may stand beside them. */
  default boolean rounds() {
    return false;
  }

  /** How much is hidden. */
  default SuppressionSummary summary() {
    return SuppressionSummary.NONE;
  }
}

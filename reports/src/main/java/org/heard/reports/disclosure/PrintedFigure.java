package org.heard.reports.disclosure;

import java.util.List;
import org.heard.model.Measure;

/**
 * A figure that somebody wants to print.
 *
 * @param fraction what it is made of; for a count both sides are the same
 * @param share whether a share is printed with its base, else a count alone
 */
public record PrintedFigure(Fraction fraction, boolean share) {
  /** A share, its count and its base. */
  public static PrintedFigure share(Fraction fraction) {
    return new PrintedFigure(fraction, true);
  }

  /** A count alone. */
  public static PrintedFigure count(List<Measure> cells) {
    return new PrintedFigure(new Fraction(cells, cells), false);
  }
}

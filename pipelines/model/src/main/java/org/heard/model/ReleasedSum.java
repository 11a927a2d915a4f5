package org.heard.model;

import java.util.List;

/**
 * A sum of families that was published.
 *
 * @param cells what it is the sum of
 * @param value the number that was printed
 * @param revised whether it replaced a number that an earlier release had printed
 */
public record ReleasedSum(List<ReleasedCells> cells, long value, boolean revised) {
  public ReleasedSum {
    cells = List.copyOf(cells);
  }
}

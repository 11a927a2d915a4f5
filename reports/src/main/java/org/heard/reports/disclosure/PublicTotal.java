package org.heard.reports.disclosure;

import java.util.List;
import org.heard.model.Measure;

/**
 * A sum of counts that the public knows from elsewhere in the same report, such as the account of a
 * file's rows: it is printed whatever becomes of the figures, so they are judged by it.
 *
 * @param cells the counts
 * @param low the least that their sum can be
 * @param high the most that their sum can be
 */
public record PublicTotal(List<Measure> cells, long low, long high) {
  public PublicTotal {
    cells = List.copyOf(cells);
  }
}

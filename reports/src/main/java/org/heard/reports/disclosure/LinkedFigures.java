package org.heard.reports.disclosure;

import java.util.List;
import java.util.Set;

/**
 * Figures that are to be printed, and all that ties them together.
 *
 * @param counts the true counts of the cells
 * @param free cells that may be negative and whose true count is not known, such as late records
 * @param known what the public knows without these figures: how cells add up, what earlier releases
 *     said
 * @param figures most important first
 * @param secrets sums that nobody outside may be able to compute
 */
record LinkedFigures(
    List<Long> counts,
    Set<Integer> free,
    List<Statement> known,
    List<Figure> figures,
    List<LinearForm> secrets) {
  LinkedFigures {
    counts = List.copyOf(counts);
    free = Set.copyOf(free);
    known = List.copyOf(known);
    figures = List.copyOf(figures);
    secrets = List.copyOf(secrets);
  }
}

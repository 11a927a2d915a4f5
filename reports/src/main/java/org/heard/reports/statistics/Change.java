package org.heard.reports.statistics;

import java.util.Optional;

/**
 * What one series did.
 *
 * @param id of the series
 * @param latest the latest quarter against all earlier ones; absent where either has no answers
 * @param trend the line through the last quarters; absent where too few quarters have answers
 * @param word what a report may say
 */
public record Change(
    String id, Optional<Comparison> latest, Optional<Trend> trend, ChangeWord word) {
  /** The same numbers, which may lead to no conclusion. Too few answers stay too few. */
  public Change withoutConclusion() {
    return word == ChangeWord.TOO_FEW
        ? this
        : new Change(id, latest, trend, ChangeWord.NOT_RELIABLE);
  }
}

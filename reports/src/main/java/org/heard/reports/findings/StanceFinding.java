package org.heard.reports.findings;

import java.util.function.Function;
import org.heard.model.Source;

/**
 * What one source says of one promise over the rolling year.
 *
 * @param source survey, complaint or meeting
 * @param coverage supported, challenged, mixed or no evidence
 * @param upheld units that say it was kept, of those with a stance
 * @param breached units that say it was broken, of those with a stance
 * @param raised units with a stance, of all scored
 * @param <F> kind of figure
 */
public record StanceFinding<F>(Source source, Coverage coverage, F upheld, F breached, F raised) {
  <G> StanceFinding<G> map(Function<F, G> change) {
    return new StanceFinding<>(
        source, coverage, change.apply(upheld), change.apply(breached), change.apply(raised));
  }
}

package org.heard.reports.findings;

import java.util.function.Function;
import org.heard.model.Source;

/**
 * What the comments of one source say of being heard, over the rolling year.
 *
 * @param source survey, complaint or meeting
 * @param heard units with a yes, of those that say yes or no
 * @param silent units that say neither, of all scored
 * @param <F> kind of figure
 */
public record HeardFinding<F>(Source source, F heard, F silent) {
  <G> HeardFinding<G> map(Function<F, G> change) {
    return new HeardFinding<>(source, change.apply(heard), change.apply(silent));
  }
}

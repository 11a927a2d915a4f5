package org.heard.reports.findings;

import java.util.function.Function;
import org.heard.model.Quarter;

/**
 * One quarter of a series.
 *
 * @param quarter the quarter, or the last quarter of the rolling year
 * @param figure exact inside, {@link Published} outside
 * @param <F> kind of figure
 */
public record Point<F>(Quarter quarter, F figure) {
  <G> Point<G> map(Function<F, G> change) {
    return new Point<>(quarter, change.apply(figure));
  }
}

package org.heard.reports.findings;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * How complaints were dealt with, over the rolling year.
 *
 * @param received cases received
 * @param open cases without a closing date
 * @param inTime closed cases answered within {@link #DAYS} working days, by rolling year
 * @param medianDays half of the closed cases took at most so many working days; empty where too few
 * @param outcomes outcomes as the register writes them
 * @param <F> kind of figure
 * @param <C> kind of count
 */
public record ComplaintsFinding<F, C>(
    C received, C open, Timeline<F> inTime, OptionalInt medianDays, List<NamedCount<C>> outcomes) {
  /**
   * Working days within which a complaint should be answered: the longer limit of the first stage
   * of the statutory children's social care procedure in England.
   */
  public static final int DAYS = 20;

  public ComplaintsFinding {
    outcomes = List.copyOf(outcomes);
  }

  <G, D> ComplaintsFinding<G, D> map(Function<F, G> change, Function<C, D> count) {
    return new ComplaintsFinding<>(
        count.apply(received),
        count.apply(open),
        inTime.map(change),
        medianDays,
        outcomes.stream().map(each -> each.map(count)).toList());
  }
}

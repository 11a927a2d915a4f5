package org.heard.reports.findings;

import java.util.List;
import java.util.function.Function;

/**
 * One message of the charter.
 *
 * @param id for example {@code m4}
 * @param title short title
 * @param upheld survey families that say it was kept, of those with a stance, by quarter
 * @param breached survey families that say it was broken, of those with a stance, by quarter
 * @param raised survey families with a stance, of all scored, by quarter
 * @param ratings survey families that agree with the closed question tied to it, by quarter
 * @param bySource each source over the rolling year
 * @param <F> kind of figure
 */
public record MessageFinding<F>(
    String id,
    String title,
    Timeline<F> upheld,
    Timeline<F> breached,
    Timeline<F> raised,
    Timeline<F> ratings,
    List<StanceFinding<F>> bySource) {
  public MessageFinding {
    bySource = List.copyOf(bySource);
  }

  <G> MessageFinding<G> map(Function<F, G> change) {
    return new MessageFinding<>(
        id,
        title,
        upheld.map(change),
        breached.map(change),
        raised.map(change),
        ratings.map(change),
        bySource.stream().map(each -> each.map(change)).toList());
  }
}

package org.heard.reports.findings;

import java.util.List;
import java.util.function.Function;

/**
 * One commitment of the charter over the rolling year.
 *
 * @param id for example {@code m4.1}
 * @param message id of its message
 * @param title short title
 * @param address web address of the original; may be empty
 * @param upheld survey families that say it was kept, of those with a stance, by rolling year
 * @param bySource each source over the last rolling year
 * @param <F> kind of figure
 */
public record CommitmentFinding<F>(
    String id,
    String message,
    String title,
    String address,
    Timeline<F> upheld,
    List<StanceFinding<F>> bySource) {
  public CommitmentFinding {
    bySource = List.copyOf(bySource);
  }

  <G> CommitmentFinding<G> map(Function<F, G> change) {
    return new CommitmentFinding<>(
        id,
        message,
        title,
        address,
        upheld.map(change),
        bySource.stream().map(each -> each.map(change)).toList());
  }
}

package org.heard.reports.findings;

import java.util.List;
import java.util.function.Function;

/**
 * Do families feel heard? Two answers beside each other, never pooled.
 *
 * @param ratings adults who agree, of those who answered the closed question
 * @param comments adults with a yes, of those whose comments say yes or no
 * @param silent adults whose comments say neither, of all whose comments were scored
 * @param youngRatings as {@code ratings}, children and young people
 * @param youngComments as {@code comments}, children and young people
 * @param bySource the same by source over the rolling year, for "do the sources agree?"
 * @param <F> kind of figure
 */
public record Headline<F>(
    Timeline<F> ratings,
    Timeline<F> comments,
    Timeline<F> silent,
    Timeline<F> youngRatings,
    Timeline<F> youngComments,
    List<HeardFinding<F>> bySource) {
  public Headline {
    bySource = List.copyOf(bySource);
  }

  <G> Headline<G> map(Function<F, G> change) {
    return new Headline<>(
        ratings.map(change),
        comments.map(change),
        silent.map(change),
        youngRatings.map(change),
        youngComments.map(change),
        bySource.stream().map(each -> each.map(change)).toList());
  }
}

package org.heard.reports.findings;

import org.heard.model.Dimension;

/**
 * One group's part of the survey families, year by year.
 *
 * @param dimension what it is a value of
 * @param group its name; empty for "not said"
 * @param share families of the group, of all families of the year; rolling years that do not
 *     overlap, the last ending with the report's quarter
 * @param <F> kind of figure
 */
public record MixFinding<F>(Dimension dimension, String group, Timeline<F> share) {
  <G> MixFinding<G> map(java.util.function.Function<F, G> change) {
    return new MixFinding<>(dimension, group, share.map(change));
  }
}

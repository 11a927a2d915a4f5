package org.heard.reports.reliability;

import java.util.OptionalDouble;
import org.heard.reports.statistics.Interval;

/**
 * How well one label is found.
 *
 * @param label the label, for example {@code breached}
 * @param cases comments that people gave it
 * @param hits right, wrong and missed
 * @param f1Interval 95 % bootstrap interval of F1
 * @param kappa Cohen's kappa of the label against all others; absent where nobody gave it or all
 *     did
 * @param alpha Krippendorff's alpha likewise
 * @param alphaInterval 95 % bootstrap interval of alpha
 * @param verdict whether it may lead to a conclusion
 */
public record LabelReliability(
    String label,
    long cases,
    Hits hits,
    Interval f1Interval,
    OptionalDouble kappa,
    OptionalDouble alpha,
    Interval alphaInterval,
    Verdict verdict) {}

package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.heard.reports.statistics.EstimatedDifference;
import org.heard.reports.statistics.Interval;

/**
 * Whether a corrected share changed: the latest time that people reviewed against all earlier ones
 * that they reviewed, pooled. As with {@link PoweredRatio} it is right however good the machine is
 * and however its mistakes change from one time to the other, since each time is corrected by
 * people's sample of that time.
 *
 * <p>The samples are independent, so a draw of the difference is a draw of the one share less a
 * draw of the other ({@link RatioDraws}). The interval is the middle 95 % of them, and the p-value
 * twice the part of them that lies on the other side of no difference, with one draw more on each
 * side, so that it is never 0 (Davison and Hinkley, Bootstrap Methods, 1997, section 4.2). The
 * draws start from a fixed seed; the benchmarks module tries how often it calls a change.
 */
public final class PoweredChange {
  private static final long SEED = 1453;

  private PoweredChange() {}

  /**
   * Latest share less earlier share.
   *
   * @param latest the latest time
   * @param earlier the earlier ones
   * @return empty where people found nobody in either sample who says anything
   */
  public static Optional<EstimatedDifference> between(
      ReviewedShare latest, List<ReviewedShare> earlier) {
    List<ReviewedShare> telling = earlier.stream().filter(each -> !each.people().empty()).toList();
    if (latest.people().empty() || telling.isEmpty()) {
      return Optional.empty();
    }
    List<AnswerStratum> now = AnswerStratum.of(latest);
    List<AnswerStratum> before = new ArrayList<>();
    telling.forEach(each -> before.addAll(AnswerStratum.of(each)));
    SplittableRandom random = new SplittableRandom(SEED);
    RatioDraws ofNow = new RatioDraws(now, random::nextLong);
    RatioDraws ofBefore = new RatioDraws(before, random::nextLong);
    double[] differences = new double[RatioDraws.DRAWS];
    Arrays.setAll(differences, draw -> ofNow.next() - ofBefore.next());
    Arrays.sort(differences);
    Interval interval = PoweredRatio.middle(differences);
    double estimate = AnswerStratum.share(now) - AnswerStratum.share(before);
    return Optional.of(
        new EstimatedDifference(
            Math.max(interval.low(), Math.min(interval.high(), estimate)),
            interval,
            p(differences)));
  }

  private static double p(double[] differences) {
    long below = Arrays.stream(differences).filter(each -> each <= 0).count();
    long above = Arrays.stream(differences).filter(each -> each >= 0).count();
    return Math.min(1, 2.0 * (Math.min(below, above) + 1) / (differences.length + 1));
  }
}

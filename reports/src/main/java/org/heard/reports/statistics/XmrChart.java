package org.heard.reports.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A process chart of single values with moving ranges, by the rules of NHS Making Data Count.
 *
 * <p>Limits are for showing from 8 values, signals from 13, both counted from the last rebase; and
 * a signal is reported only when the latest point is part of it, since an old signal is no news.
 *
 * @param points each place with its limits and signal, oldest first
 * @param settings how it was made
 */
public record XmrChart(List<XmrMark> points, XmrSettings settings) {
  private static final int TRIAL_LIMITS = 8;
  private static final int ICONS = 13;

  public XmrChart {
    points = List.copyOf(points);
  }

  /** The chart of points, oldest first; of none, an empty chart. */
  public static XmrChart of(List<XmrPoint> points, XmrSettings settings) {
    List<XmrMark> marks = new ArrayList<>();
    int group = 0;
    for (int start = 0; start < points.size(); ) {
      int end = start + 1;
      while (end < points.size() && !points.get(end).rebase()) {
        end++;
      }
      group += points.get(start).rebase() ? 1 : 0;
      marks.addAll(stretch(points.subList(start, end), group, settings));
      start = end;
    }
    return new XmrChart(marks, settings);
  }

  /** Whether the latest stretch has the 8 values that trial limits need. */
  public boolean limitsShown() {
    return valuesSinceRebase() >= TRIAL_LIMITS;
  }

  /** Whether the latest stretch has the 13 values that an icon needs. */
  public boolean iconShown() {
    return valuesSinceRebase() >= ICONS;
  }

  /** The signal that the latest point is part of, where icons are shown. */
  public Optional<SpecialCause> latestSignal() {
    return latest().map(XmrMark::cause).filter(cause -> iconShown() && cause != SpecialCause.NONE);
  }

  /** What the latest point shows; common cause where there is no point. */
  public Variation variation() {
    return latest().map(XmrMark::variation).orElse(Variation.COMMON_CAUSE);
  }

  /**
   * How the target stands to the latest limits; absent without a target or where neither way is
   * better.
   */
  public Optional<Assurance> assurance() {
    if (settings.target().isEmpty() || settings.better() == Better.NEITHER) {
      return Optional.empty();
    }
    return latest().map(mark -> assurance(settings, mark.limits()));
  }

  static Assurance assurance(XmrSettings settings, Optional<Interval> limits) {
    double target = settings.target().orElse(Double.NaN);
    boolean above = limits.isPresent() && target > limits.get().high();
    boolean below = limits.isPresent() && target < limits.get().low();
    if (!above && !below) {
      return Assurance.INCONSISTENT;
    }
    return below == (settings.better() == Better.HIGHER)
        ? Assurance.CONSISTENT_PASS
        : Assurance.CONSISTENT_FAIL;
  }

  private Optional<XmrMark> latest() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
  }

  private long valuesSinceRebase() {
    int group = latest().map(XmrMark::group).orElse(0);
    return points.stream().filter(m -> m.group() == group && m.value().isPresent()).count();
  }

  private static List<XmrMark> stretch(List<XmrPoint> points, int group, XmrSettings settings) {
    double[] y = points.stream().mapToDouble(point -> point.value().orElse(Double.NaN)).toArray();
    XmrLimits limits = XmrLimits.of(y, settings.baseline(), settings.screening());
    int[] side = Arrays.stream(y).mapToInt(limits::side).toArray();
    boolean[] near = new boolean[y.length];
    boolean[] outside = new boolean[y.length];
    for (int i = 0; i < y.length; i++) {
      near[i] = limits.near(y[i]);
      outside[i] = limits.outside(y[i]);
    }
    SpecialCause[] causes = XmrRules.causes(y, side, near, outside);
    List<XmrMark> marks = new ArrayList<>();
    for (int i = 0; i < y.length; i++) {
      OptionalDouble value = points.get(i).value();
      marks.add(
          new XmrMark(
              value,
              group,
              limits.centre(),
              limits.limits(),
              outside[i],
              side[i],
              near[i],
              causes[i],
              Variation.of(causes[i], settings.better()),
              y.length < ICONS));
    }
    return marks;
  }
}

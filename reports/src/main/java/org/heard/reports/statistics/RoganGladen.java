package org.heard.reports.statistics;

/**
 * A share found by an imperfect machine, corrected with the machine's sensitivity and specificity
 * (Rogan and Gladen, Am. J. Epidemiol. 107, 1978). The interval is the {@link Wilson} interval of
 * the share found, corrected likewise; it takes sensitivity and specificity as known and is thus
 * too narrow: a sensitivity line, not a headline.
 *
 * @param apparent the share found
 * @param apparentInterval its interval
 * @param share the corrected share, not cut: outside 0 to 1 it says that sensitivity or specificity
 *     do not fit these texts
 * @param interval the corrected interval, not cut
 */
public record RoganGladen(
    double apparent, Interval apparentInterval, double share, Interval interval) {

  /**
   * Corrects a share at a confidence of 95 %.
   *
   * @param found how many the machine found, of how many
   * @param sensitivity share of true cases that it finds
   * @param specificity share of others that it leaves
   * @throws IllegalArgumentException where the base is 0, or the machine is no better than chance
   *     (sensitivity + specificity at most 1)
   */
  public static RoganGladen correct(Share found, double sensitivity, double specificity) {
    if (found.empty() || !(sensitivity + specificity > 1)) {
      throw new IllegalArgumentException(
          "a correction needs answers, and sensitivity + specificity above 1");
    }
    double gain = sensitivity + specificity - 1;
    Interval apparent = found.interval();
    return new RoganGladen(
        found.value(),
        apparent,
        (found.value() + specificity - 1) / gain,
        new Interval(
            (apparent.low() + specificity - 1) / gain, (apparent.high() + specificity - 1) / gain));
  }

  /** The corrected share, cut to 0 to 1, as it is printed. */
  public double shown() {
    return Math.max(0, Math.min(1, share));
  }
}

package org.heard.cli;

import java.util.Locale;
import org.heard.model.Classification;
import org.heard.model.ReviewReason;

/** Labels as files write them. */
final class Rounded {
  private Rounded() {}

  /** Two decimals, 0 to 1. */
  static String confidence(double value) {
    return String.format(Locale.ROOT, "%.2f", Math.max(0, Math.min(1, value)));
  }

  static String yesNo(Classification labels) {
    return labels.review() == ReviewReason.NONE ? "no" : "yes";
  }

  static String reason(Classification labels) {
    return labels.review() == ReviewReason.NONE ? "" : labels.review().word();
  }
}

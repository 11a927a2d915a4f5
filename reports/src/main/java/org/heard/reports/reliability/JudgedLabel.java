package org.heard.reports.reliability;

/**
 * A label, how sure the machine was of it, and whether people agreed.
 *
 * @param confidence 0 to 1
 * @param right whether people gave the same
 */
public record JudgedLabel(double confidence, boolean right) {
  public JudgedLabel {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence is 0 to 1: " + confidence);
    }
  }
}

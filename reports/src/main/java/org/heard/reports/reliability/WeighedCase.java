package org.heard.reports.reliability;

/**
 * One drawn comment and one label: whether people gave it, and whether the machine did.
 *
 * @param stratum what it was drawn from
 * @param weight one over the probability with which it was drawn
 * @param people whether people gave the label
 * @param machine whether the machine did
 */
public record WeighedCase(String stratum, double weight, boolean people, boolean machine) {
  public WeighedCase {
    if (!(weight > 0)) {
      throw new IllegalArgumentException("a weight is above 0: " + weight);
    }
  }
}

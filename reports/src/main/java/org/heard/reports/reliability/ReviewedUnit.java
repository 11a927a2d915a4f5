package org.heard.reports.reliability;

/**
 * One unit that was drawn at random and labelled by people: a family, a case or an agenda item.
 *
 * @param people what people say it says
 * @param machine what the machine says it says
 * @param weight how many units it stands for: one over the probability with which it was drawn
 */
public record ReviewedUnit(Said people, Said machine, double weight) {
  public ReviewedUnit {
    if (!(weight > 0)) {
      throw new IllegalArgumentException("a weight is above 0: " + weight);
    }
  }
}

package org.heard.reports.reliability;

import java.util.Arrays;
import java.util.List;

/**
 * What is known of the labels that a report counts.
 *
 * @param labels one for each variable and label, in the order of the report
 */
public record LabelStandings(List<LabelStanding> labels) {
  public LabelStandings {
    labels = List.copyOf(labels);
  }

  /** What is known of one label. */
  public LabelStanding of(String variable, String label) {
    return labels.stream()
        .filter(each -> each.variable().equals(variable) && each.label().equals(label))
        .findFirst()
        .orElse(LabelStanding.unknown(variable, label));
  }

  /** Whether a share that counts all these labels may lead to a conclusion. */
  public boolean conclusive(String variable, String... counted) {
    return Arrays.stream(counted).allMatch(label -> of(variable, label).passes());
  }

  /** Where the least checked of these labels is known from. */
  public Checked checked(String variable, String... counted) {
    return Arrays.stream(counted)
        .map(label -> of(variable, label).checked())
        .max(java.util.Comparator.naturalOrder())
        .orElse(Checked.NOWHERE);
  }
}

package org.heard.reports.findings;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups as a reader expects them: 5-10 before 11-15, letters without case, "not said" last. */
enum GroupOrder implements Comparator<String> {
  /** The one order. */
  NATURAL;

  private static final Pattern NUMBER = Pattern.compile("^\\D{0,12}?(\\d{1,9})");

  @Override
  public int compare(String one, String other) {
    return Comparator.comparing(String::isEmpty)
        .thenComparingInt(GroupOrder::leadingNumber)
        .thenComparing(String.CASE_INSENSITIVE_ORDER)
        .thenComparing(Comparator.naturalOrder())
        .compare(one, other);
  }

  private static int leadingNumber(String group) {
    Matcher number = NUMBER.matcher(group);
    return number.find() ? Integer.parseInt(number.group(1)) : -1;
  }
}

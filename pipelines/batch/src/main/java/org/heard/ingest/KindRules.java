package org.heard.ingest;

import java.util.List;
import java.util.Locale;
import org.heard.charter.ColumnRole;

/** Tells a register of complaints from a survey. */
final class KindRules {
  private KindRules() {}

  /** Whether the headers are those of a register. */
  static boolean isComplaint(List<Header> headers, List<ColumnStats> stats) {
    int signs = 0;
    if (any(headers, "(.*\\b)?(complain\\w*|ombudsman|corporate feedback)\\b.*", 5)) {
      signs += 2;
    }
    signs +=
        any(
                headers,
                ".*\\b(closed|close ?date|closedate|resolved|date of (response|reply))\\b.*"
                    + "|.*\\b(response (date|due|sent)|resolution date|target date|due date)\\b.*",
                5)
            ? 1
            : 0;
    signs +=
        any(headers, ".*\\b(received|opened|open ?date|opendate|logged|raised)\\b.*", 5) ? 1 : 0;
    signs += any(headers, "(?!.*key stage)(.*\\b)?stage( \\d| of .*)?|stage.*", 3) ? 1 : 0;
    signs += any(headers, "(.*\\b)?(outcome|upheld|decision)( of .*)?", 4) ? 1 : 0;
    signs +=
        any(
                headers,
                ".*\\b(case|enquiry|incident|ticket)( (number|no|ref|reference|id|title|type)\\b.*|$)",
                4)
            ? 1
            : 0;
    signs += any(headers, "do not modify.*", 9) ? 1 : 0;
    signs += stats.stream().anyMatch(KindRules::areOutcomes) ? 2 : 0;
    return signs >= 3;
  }

  private static boolean any(List<Header> headers, String pattern, int mostWords) {
    return headers.stream()
        .map(Header::plain)
        .filter(plain -> plain.split(" ", -1).length <= mostWords)
        .anyMatch(plain -> plain.matches(pattern));
  }

  private static boolean areOutcomes(ColumnStats column) {
    return !column.isCrowded()
        && column.values().keySet().stream()
            .map(value -> value.toLowerCase(Locale.ROOT))
            .anyMatch(value -> value.matches("(partially |partly |not |fully )?upheld|not upheld"));
  }

  /** The word of {@code inspect} for a table's kind. */
  static String kind(boolean complaint, List<ColumnShape> columns) {
    if (complaint) {
      return "complaint";
    }
    boolean answers =
        columns.stream()
            .map(ColumnShape::role)
            .anyMatch(
                role ->
                    role == ColumnRole.COMMENT
                        || role == ColumnRole.RATING
                        || role == ColumnRole.MULTI_SELECT);
    return answers ? "survey" : "unknown";
  }
}

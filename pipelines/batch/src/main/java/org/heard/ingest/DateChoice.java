package org.heard.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.heard.charter.ColumnRole;

/** Of several columns with dates: which is the item's, which the day a case was closed. */
final class DateChoice {
  private static final List<Pattern> ANSWERED =
      List.of(
          Pattern.compile(".*\\b(submitted|submission|recorded ?date)\\b.*"),
          Pattern.compile(
              ".*\\b(completion|completed|end ?date|ended"
                  + "|end time|timestamp|time stamp|response date|date of response|responded"
                  + "|finish\\w*)\\b.*"),
          Pattern.compile(
              ".*\\b(created|entry|received|date of (survey|contact|visit|feedback))\\b.*"),
          Pattern.compile("(survey |feedback )?(date|date time|datetime|time|day)"),
          Pattern.compile(".*\\b(start|started|start ?date|start time)\\b.*"),
          Pattern.compile(".*\\b(date|day|time)\\b.*"));
  private static final List<Pattern> RECEIVED =
      List.of(
          Pattern.compile(".*\\b(received|receipt)\\b.*"),
          Pattern.compile(
              ".*\\b(opened|open|open ?date|logged|raised|registered|made|submitted)\\b.*"),
          Pattern.compile(".*\\b(created|reported|lodged|date of complaint|complaint date)\\b.*"),
          Pattern.compile("date|start date|date started"));
  private static final List<Pattern> CLOSED =
      List.of(
          Pattern.compile(".*\\b(closed|close|closure|close ?date|closing)\\b.*"),
          Pattern.compile(
              ".*\\b(resolved|resolution|completed|concluded|end|ended|finalised)\\b.*"),
          Pattern.compile(
              ".*\\b(response (sent|date)|date (of )?(response|reply|responded|replied)|responded"
                  + "|replied|reply sent)\\b.*"));
  private static final Pattern NEVER =
      Pattern.compile(".*\\b(due|target|modified|updated|deadline|acknowledg\\w*|birth)\\b.*");

  private DateChoice() {}

  /** Keeps the dates that count and drops the others, in place. */
  static void choose(List<ColumnShape> columns, List<Header> headers, boolean complaint) {
    int item = find(columns, headers, complaint ? RECEIVED : ANSWERED, -1);
    int closed = complaint ? find(columns, headers, CLOSED, item) : -1;
    if (item < 0) {
      for (int i = 0; i < columns.size() && item < 0; i++) {
        if (isDate(columns, i) && columns.get(i).nonblank() > 0 && i != closed) {
          item = i;
        }
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      if (isDate(columns, i)) {
        ColumnShape column = columns.get(i);
        if (i == item) {
          columns.set(i, column.withRole(ColumnRole.DATE, complaint ? "received" : "date"));
        } else if (i == closed) {
          columns.set(i, column.withRole(ColumnRole.DATE, "closed"));
        } else {
          columns.set(i, column.withRole(ColumnRole.DROP, ""));
        }
      }
    }
  }

  private static int find(
      List<ColumnShape> columns, List<Header> headers, List<Pattern> wanted, int taken) {
    for (Pattern pattern : wanted) {
      for (int i = 0; i < columns.size(); i++) {
        if (i != taken
            && isDate(columns, i)
            && columns.get(i).nonblank() > 0
            && headers.get(i).any(plain -> pattern.matcher(plain).matches())
            && headers.get(i).plains().stream().noneMatch(p -> NEVER.matcher(p).matches())) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isDate(List<ColumnShape> columns, int i) {
    return columns.get(i).role() == ColumnRole.DATE;
  }
}

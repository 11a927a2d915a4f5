package org.heard.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What all date cells of a file together tell: the pattern, and whether the day or the month comes
 * first. A number over 12 decides; where there is none in the whole file, nobody can tell.
 */
final class DateShapes {
  private static final int FORMS = 200;

  private final Map<String, Long> dates = new HashMap<>();
  private final Map<String, Long> times = new HashMap<>();
  private long firstOver12;
  private long secondOver12;
  private boolean unpadded;
  private boolean oneDigitHour;

  void add(DateForm form) {
    if (dates.size() < FORMS || dates.containsKey(form.date())) {
      dates.merge(form.date(), 1L, Long::sum);
    }
    if (form.time().contains("H:mm") && !form.time().contains("HH:mm")) {
      oneDigitHour = true;
    }
    if (form.time().contains("h:mm") && !form.time().contains("hh:mm")) {
      oneDigitHour = true;
    }
    String time = form.time().replace("HH:mm", "H:mm").replace("hh:mm", "h:mm");
    if (times.size() < FORMS || times.containsKey(time)) {
      times.merge(time, 1L, Long::sum);
    }
    firstOver12 += form.first() > 12 ? 1 : 0;
    secondOver12 += form.second() > 12 ? 1 : 0;
    unpadded |= !form.padded();
  }

  void addAll(DateShapes other) {
    other.dates.forEach((form, count) -> dates.merge(form, count, Long::sum));
    other.times.forEach((form, count) -> times.merge(form, count, Long::sum));
    firstOver12 += other.firstOver12;
    secondOver12 += other.secondOver12;
    unpadded |= other.unpadded;
    oneDigitHour |= other.oneDigitHour;
  }

  boolean isEmpty() {
    return dates.isEmpty();
  }

  /** Whether the order of day and month is open. */
  boolean mustAsk() {
    return mainDate().startsWith("A")
        && (firstOver12 > 0) == (secondOver12 > 0)
        && (firstOver12 == 0 || Math.min(firstOver12, secondOver12) * 20 > total());
  }

  private long total() {
    return dates.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The java.time pattern; empty where the order of day and month is open. */
  Optional<String> pattern() {
    if (isEmpty() || mustAsk()) {
      return Optional.empty();
    }
    return Optional.of(pattern(firstOver12 >= secondOver12));
  }

  /** The pattern with the day before the month, or after it. */
  String pattern(boolean dayFirst) {
    String day = unpadded ? "d" : "dd";
    String month = unpadded ? "M" : "MM";
    String date = mainDate();
    if (date.startsWith("A")) {
      date = date.replace("A", dayFirst ? day : month).replaceFirst("B", dayFirst ? month : day);
    }
    String withTime = main(times, true);
    boolean padHour = !oneDigitHour && !(unpadded && mainDate().startsWith("A"));
    String time = padHour ? withTime.replace("H:mm", "HH:mm").replace("h:mm", "hh:mm") : withTime;
    boolean some = times.containsKey("") && !withTime.isEmpty();
    return some ? date + "[" + time + "]" : date + time;
  }

  private String mainDate() {
    return main(dates, false);
  }

  private static String main(Map<String, Long> forms, boolean skipEmpty) {
    return forms.entrySet().stream()
        .filter(each -> !skipEmpty || !each.getKey().isEmpty())
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}

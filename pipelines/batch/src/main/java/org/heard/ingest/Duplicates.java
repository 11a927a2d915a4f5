package org.heard.ingest;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses among rows that share a family, a case or all cells; whatever order they come in. */
final class Duplicates {
  private static final Duration RESUBMISSION = Duration.ofHours(24);

  private static final Comparator<Candidate> BY_PLACE =
      Comparator.comparing((Candidate each) -> each.item().origin().file())
          .thenComparing(each -> each.item().origin().line());
  private static final Comparator<Candidate> BY_TIME =
      Comparator.comparing(Candidate::order).thenComparing(BY_PLACE);

  private Duplicates() {}

  /** The rows that count, of those with the same {@link Candidate#rivals}. */
  static List<Candidate> keep(Iterable<Candidate> rivals) {
    Map<String, Candidate> different = new LinkedHashMap<>();
    for (Candidate each : rivals) {
      different.merge(
          each.item().origin().itemId(),
          each,
          (one, other) -> BY_PLACE.compare(one, other) <= 0 ? one : other);
    }
    List<Candidate> sorted = new ArrayList<>(different.values());
    sorted.sort(BY_TIME);
    List<Candidate> kept = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (i + 1 == sorted.size() || !isReplaced(sorted.get(i), sorted.get(i + 1))) {
        kept.add(sorted.get(i));
      }
    }
    return kept;
  }

  private static boolean isReplaced(Candidate earlier, Candidate later) {
    return switch (later.rule()) {
      case SAME_CELLS -> false;
      case SAME_CASE -> true;
      case SAME_FAMILY -> isWithinADay(earlier.item().date(), later.item().date());
    };
  }

  private static boolean isWithinADay(String earlier, String later) {
    if (earlier.length() < 11 || later.length() < 11) {
      // Without a time of day only the same day is surely within 24 hours.
      return earlier.substring(0, 10).equals(later.substring(0, 10));
    }
    Duration between = Duration.between(LocalDateTime.parse(earlier), LocalDateTime.parse(later));
    return between.compareTo(RESUBMISSION) <= 0;
  }
}

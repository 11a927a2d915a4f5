package org.heard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heard.model.Dimension;
import org.heard.model.Source;
import org.heard.model.Stance;
import org.heard.model.Subject;
import org.heard.model.Window;

/**
 * Counts one family: once per subject, promise and window, whatever number of comments it wrote.
 *
 * <p>A family that says a promise was kept in one comment and broken in another counts as {@code
 * both}; one that wrote of other matters counts as {@code absent}.
 */
final class FamilyCounts {
  /** A family said both, that a promise was kept and that it was broken. */
  static final String BOTH = "both";

  private final List<String> messages;
  private final List<String> commitments;

  /** With the ids of the charter's messages and commitments. */
  FamilyCounts(List<String> messages, List<String> commitments) {
    this.messages = List.copyOf(messages);
    this.commitments = List.copyOf(commitments);
  }

  /** Adds the counts of one unit from all its facts. */
  void count(List<Fact> facts, LocalDate lastQuarter, FamilySums sums) {
    Counted counted = new Counted();
    for (Map.Entry<Source, List<Fact>> bySource :
        facts.stream().collect(Collectors.groupingBy(Fact::source)).entrySet()) {
      Map<LocalDate, List<Fact>> byQuarter =
          bySource.getValue().stream()
              .collect(Collectors.groupingBy(Fact::quarter, TreeMap::new, Collectors.toList()));
      byQuarter.forEach(
          (quarter, inQuarter) ->
              countWindow(Window.QUARTER, quarter, bySource.getKey(), inQuarter, counted, sums));
      rollingYears(byQuarter, lastQuarter)
          .forEach(
              (end, inYear) ->
                  countWindow(Window.ROLLING_YEAR, end, bySource.getKey(), inYear, counted, sums));
    }
  }

  /** Each quarter's facts belong to four rolling years: that which ends with it and three later. */
  private static Map<LocalDate, List<Fact>> rollingYears(
      Map<LocalDate, List<Fact>> byQuarter, LocalDate lastQuarter) {
    Map<LocalDate, List<Fact>> years = new TreeMap<>();
    byQuarter.forEach(
        (quarter, facts) -> {
          for (int later = 0; later < 4; later++) {
            LocalDate end = quarter.plusMonths(3L * later);
            if (!end.isAfter(lastQuarter)) {
              years.computeIfAbsent(end, each -> new ArrayList<>()).addAll(facts);
            }
          }
        });
    return years;
  }

  private void countWindow(
      Window window,
      LocalDate quarter,
      Source source,
      List<Fact> facts,
      Counted counted,
      FamilySums sums) {
    for (Dimension dimension : Dimension.values()) {
      Map<String, List<Fact>> byGroup = new TreeMap<>();
      for (Fact fact : facts) {
        if (dimension == Dimension.LANGUAGE && fact.language().isEmpty()) {
          continue;
        }
        if (fact.subject() == Subject.QUESTION && !countsQuestions(window, dimension)) {
          continue;
        }
        String group =
            dimension == Dimension.LANGUAGE ? fact.language() : fact.groups().of(dimension);
        byGroup.computeIfAbsent(group, each -> new ArrayList<>()).add(fact);
      }
      byGroup.forEach(
          (group, inGroup) ->
              sums.add(new Place(window, quarter, source, dimension, group), counted.of(inGroup)));
    }
  }

  /** Wordings matter from quarter to quarter, by voice; more of them would say nothing new. */
  private static boolean countsQuestions(Window window, Dimension dimension) {
    return window == Window.QUARTER
        && (dimension == Dimension.ALL || dimension == Dimension.SPEAKER);
  }

  /** Receives one outcome of one group. */
  @FunctionalInterface
  private interface OutcomeSink {
    void accept(Subject subject, String promise, String outcome, Tally tally);
  }

  /**
   * Counts of lists of facts. The windows and groups of one family mostly hold the same facts,
   * which are then counted once.
   */
  private final class Counted {
    private final List<List<Fact>> known = new ArrayList<>();
    private final List<Map<Said, Tally>> counts = new ArrayList<>();

    Map<Said, Tally> of(List<Fact> facts) {
      for (int i = 0; i < known.size(); i++) {
        if (same(known.get(i), facts)) {
          return counts.get(i);
        }
      }
      Map<Said, Tally> count = new HashMap<>();
      countGroup(
          facts,
          (subject, promise, outcome, tally) ->
              count.merge(new Said(subject, promise, outcome), tally, Tally::plus));
      known.add(facts);
      counts.add(count);
      return count;
    }
  }

  /** Whether two lists hold the very same facts in the same order. */
  @SuppressWarnings("ReferenceEquality") // The lists are made of one list's facts.
  private static boolean same(List<Fact> one, List<Fact> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (one.get(i) != other.get(i)) {
        return false;
      }
    }
    return true;
  }

  private void countGroup(List<Fact> facts, OutcomeSink out) {
    Map<Subject, List<Fact>> bySubject =
        facts.stream().collect(Collectors.groupingBy(Fact::subject));
    bySubject.forEach(
        (subject, list) -> {
          switch (subject) {
            case MESSAGE -> countStances(subject, messages, list, list, out);
            case COMMITMENT -> {
              // counted below, together with the comments that mention none
            }
            case HEARD -> out.accept(subject, "", heardOf(list), tally(list));
            case HEARD_RATING, MESSAGE_RATING -> countRatings(subject, list, out);
            case QUESTION ->
                list.stream()
                    .collect(Collectors.groupingBy(Fact::promise))
                    .forEach(
                        (promise, asked) ->
                            byOutcome(asked)
                                .forEach(
                                    (wording, same) ->
                                        out.accept(subject, promise, wording, tally(same))));
            case ITEMS, SENTIMENT, NOT_SCORED, REVIEW, CASE_OUTCOME, CASE_DAYS ->
                byOutcome(list)
                    .forEach((outcome, same) -> out.accept(subject, "", outcome, tally(same)));
          }
        });
    List<Fact> scored = bySubject.getOrDefault(Subject.MESSAGE, List.of());
    if (!scored.isEmpty()) {
      countStances(
          Subject.COMMITMENT,
          commitments,
          bySubject.getOrDefault(Subject.COMMITMENT, List.of()),
          scored,
          out);
    }
  }

  private static void countStances(
      Subject subject,
      List<String> promises,
      List<Fact> stances,
      List<Fact> scored,
      OutcomeSink out) {
    Map<String, List<Fact>> byPromise =
        stances.stream().collect(Collectors.groupingBy(Fact::promise));
    // Most promises are absent from most families: their tally is made once.
    Tally absent =
        tally(scored.stream().filter(fact -> fact.outcome().equals(Facts.SCORED)).toList());
    for (String promise : promises) {
      List<Fact> said = byPromise.getOrDefault(promise, List.of());
      if (said.isEmpty()) {
        out.accept(subject, promise, Stance.ABSENT.word(), absent);
      } else {
        out.accept(subject, promise, stanceOf(said), tally(said));
      }
    }
  }

  private static String stanceOf(List<Fact> said) {
    boolean upheld = has(said, Stance.UPHELD.word());
    boolean breached = has(said, Stance.BREACHED.word());
    if (upheld && breached) {
      return BOTH;
    }
    return upheld
        ? Stance.UPHELD.word()
        : breached ? Stance.BREACHED.word() : Stance.MENTIONED.word();
  }

  private static String heardOf(List<Fact> said) {
    boolean yes = has(said, "yes");
    boolean no = has(said, "no");
    return yes && no ? BOTH : yes ? "yes" : no ? "no" : "unclear";
  }

  private static boolean has(List<Fact> facts, String outcome) {
    return facts.stream().anyMatch(fact -> fact.outcome().equals(outcome));
  }

  /** A family that answered a question several times in the window: its last answer holds. */
  private static void countRatings(Subject subject, List<Fact> answers, OutcomeSink out) {
    Map<String, Fact> last = new HashMap<>();
    for (Fact answer : answers) {
      last.merge(answer.promise(), answer, (a, b) -> a.order().compareTo(b.order()) >= 0 ? a : b);
    }
    last.forEach(
        (promise, answer) ->
            out.accept(subject, promise, answer.outcome(), tally(List.of(answer))));
  }

  private static Map<String, List<Fact>> byOutcome(List<Fact> facts) {
    return facts.stream().collect(Collectors.groupingBy(Fact::outcome));
  }

  private static Tally tally(List<Fact> facts) {
    TreeSet<String> settings = new TreeSet<>();
    for (Fact fact : facts) {
      settings.add(fact.groups().setting());
    }
    return Tally.ofFamily(facts.size(), settings);
  }
}

package org.heard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.model.Dimension;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;

/**
 * Counts families: each once per subject, promise and window, whatever number of comments it wrote.
 * Not for several threads.
 *
 * <p>A family that says a promise was kept in one comment and broken in another counts as {@code
 * both}; one that wrote of other matters counts as {@code absent}.
 */
final class FamilyCounts {
  /** A family said both, that a promise was kept and that it was broken. */
  static final String BOTH = "both";

  private final FamilySums sums;
  private final StanceCounts messages;
  private final StanceCounts commitments;

  /**
   * Counts into sums.
   *
   * @param messages ids of the charter's messages
   * @param commitments ids of its commitments
   */
  FamilyCounts(List<String> messages, List<String> commitments, FamilySums sums) {
    this.sums = sums;
    this.messages = new StanceCounts(Subject.MESSAGE, messages, sums);
    this.commitments = new StanceCounts(Subject.COMMITMENT, commitments, sums);
  }

  /** Adds the counts of one unit; years are counted on beyond the last quarter with data. */
  void count(List<Facts> facts) {
    facts.stream().collect(Collectors.groupingBy(Facts::source)).forEach(this::count);
  }

  private void count(Source source, List<Facts> facts) {
    Map<LocalDate, List<Facts>> byQuarter =
        facts.stream()
            .collect(Collectors.groupingBy(Facts::quarter, TreeMap::new, Collectors.toList()));
    List<Known> known = new ArrayList<>();
    byQuarter.forEach(
        (quarter, said) ->
            groups(said, Window.QUARTER, known)
                .forEach(each -> sums.add(each.place(quarter, source), 1, each.count())));
    // A family that wrote once says the same in each of four years.
    Iterator<Map.Entry<LocalDate, List<Facts>>> years =
        rollingYears(byQuarter).entrySet().iterator();
    Map.Entry<LocalDate, List<Facts>> year = years.next();
    while (year != null) {
      LocalDate first = year.getKey();
      List<Facts> said = year.getValue();
      int length = 0;
      do {
        length++;
        year = years.hasNext() ? years.next() : null;
      } while (year != null
          && year.getKey().equals(first.plusMonths(3L * length))
          && same(year.getValue(), said));
      int quarters = length;
      groups(said, Window.ROLLING_YEAR, known)
          .forEach(each -> sums.add(each.place(first, source), quarters, each.count()));
    }
  }

  /** Each quarter's facts belong to four rolling years: that which ends with it and three later. */
  private static Map<LocalDate, List<Facts>> rollingYears(Map<LocalDate, List<Facts>> byQuarter) {
    Map<LocalDate, List<Facts>> years = new TreeMap<>();
    byQuarter.forEach(
        (quarter, facts) -> {
          for (int later = 0; later < 4; later++) {
            LocalDate end = quarter.plusMonths(3L * later);
            years.computeIfAbsent(end, each -> new ArrayList<>()).addAll(facts);
          }
        });
    return years;
  }

  /** What one family said, in each group that it belongs to; adds to what is known of it. */
  private List<GroupCount> groups(List<Facts> facts, Window window, List<Known> known) {
    List<GroupCount> groups = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      boolean questions = countsQuestions(window, dimension);
      byGroup(facts, dimension)
          .forEach(
              (group, inGroup) ->
                  groups.add(
                      new GroupCount(
                          window, dimension, group, counted(inGroup, questions, known))));
    }
    return groups;
  }

  /** One family's facts by a breakdown's groups. */
  private static Map<String, List<Facts>> byGroup(List<Facts> facts, Dimension dimension) {
    Map<String, List<Facts>> byGroup = new TreeMap<>();
    for (Facts each : facts) {
      String group =
          dimension == Dimension.LANGUAGE ? each.language() : each.groups().of(dimension);
      if (dimension != Dimension.LANGUAGE || !group.isEmpty()) {
        byGroup.computeIfAbsent(group, any -> new ArrayList<>()).add(each);
      }
    }
    return byGroup;
  }

  /** Wordings matter from quarter to quarter, by voice; more of them would say nothing new. */
  private static boolean countsQuestions(Window window, Dimension dimension) {
    return window == Window.QUARTER
        && (dimension == Dimension.ALL || dimension == Dimension.SPEAKER);
  }

  /** Groups and windows of one family mostly hold the same facts, which are then counted once. */
  private FamilyCount counted(List<Facts> facts, boolean questions, List<Known> known) {
    for (Known each : known) {
      if (each.questions() == questions && same(each.facts(), facts)) {
        return each.count();
      }
    }
    FamilyCount count = count(facts, questions);
    known.add(new Known(facts, questions, count));
    return count;
  }

  /** A count that was made before. */
  private record Known(List<Facts> facts, boolean questions, FamilyCount count) {}

  /** Whether two lists hold the very same facts in the same order. */
  @SuppressWarnings("ReferenceEquality") // The lists are made of one list's elements.
  private static boolean same(List<Facts> one, List<Facts> other) {
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

  private FamilyCount count(List<Facts> facts, boolean questions) {
    FamilyCount count = new FamilyCount();
    HeardCount heard = new HeardCount();
    Map<Said, Answer> answers = new HashMap<>();
    boolean read = false;
    int scored = 0;
    int[] where = FamilyCount.nowhere();
    for (Facts each : facts) {
      int[] setting = sums.setting(each.groups().setting());
      for (Said said : each.said()) {
        switch (said.subject()) {
          case MESSAGE -> {
            read = true;
            if (said.outcome().equals(Facts.SCORED)) {
              scored++;
              where = FamilyCount.united(where, setting);
            } else {
              messages.add(said.promise(), said.outcome(), setting);
            }
          }
          case COMMITMENT -> commitments.add(said.promise(), said.outcome(), setting);
          case HEARD -> heard.add(said.outcome(), setting);
          case HEARD_RATING, MESSAGE_RATING ->
              answers.merge(
                  new Said(said.subject(), said.promise(), ""),
                  new Answer(said, each.order(), setting),
                  Answer::last);
          case QUESTION -> {
            if (questions) {
              count.add(sums.number(said), 1, setting);
            }
          }
          case ITEMS, SENTIMENT, NOT_SCORED, REVIEW, CASE_OUTCOME, CASE_DAYS ->
              count.add(sums.number(said), 1, setting);
        }
      }
    }
    if (read) {
      messages.take(scored, where, count);
      commitments.take(scored, where, count);
    }
    heard.into(count, sums);
    answers.values().forEach(answer -> count.addNew(answer.number(sums), 1, answer.setting));
    return count;
  }

  /** An answer to a question; where a family answered several times, its last answer holds. */
  private static final class Answer {
    private final Said said;
    private final String order;
    private final int[] setting;

    Answer(Said said, String order, int[] setting) {
      this.said = said;
      this.order = order;
      this.setting = setting;
    }

    int number(FamilySums sums) {
      return sums.number(said);
    }

    static Answer last(Answer one, Answer other) {
      return one.order.compareTo(other.order) >= 0 ? one : other;
    }
  }

  /** What one family said in one group. */
  private record GroupCount(Window window, Dimension dimension, String group, FamilyCount count) {
    Place place(LocalDate quarter, Source source) {
      return new Place(window, quarter, source, dimension, group);
    }
  }
}

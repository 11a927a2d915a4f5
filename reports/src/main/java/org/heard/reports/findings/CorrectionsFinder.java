package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.charter.Message;
import org.heard.model.Quarter;
import org.heard.model.ReviewedComment;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.reliability.CorrectedShare;
import org.heard.reports.reliability.PoweredChange;
import org.heard.reports.reliability.PoweredRatio;
import org.heard.reports.reliability.ReviewedShare;
import org.heard.reports.reliability.ReviewedUnit;
import org.heard.reports.reliability.Said;
import org.heard.reports.statistics.EstimatedDifference;
import org.heard.reports.statistics.Share;

/**
 * Corrects the adults' shares from comments by people's labels of a random sample: of surveys each
 * quarter that has one, of complaints and meetings the rolling year, where each of its quarters
 * with data has one.
 *
 * <p>The counts of a run hold people's labels in the place of the machine's already. For the
 * correction that is undone for the sampled units, so that the machine is the same in the sample
 * and everywhere.
 */
final class CorrectionsFinder {
  private static final String SENTIMENT = "sentiment";
  private static final String NO_CONTENT = "no_content";
  private static final String HEARD = "heard";

  private final MeasureTable table;
  private final Quarter quarter;
  private final List<Quarter> quarters;
  private final Map<Source, Map<Quarter, List<List<ReviewedComment>>>> units;

  /** One figure that may be corrected. */
  private record Asked(
      String id,
      Subject subject,
      String promise,
      String variable,
      String counted,
      String other,
      Function<Distribution, Fraction> figure) {}

  CorrectionsFinder(
      MeasureTable table, Quarter quarter, List<Quarter> quarters, List<ReviewedComment> reviewed) {
    this.table = table;
    this.quarter = quarter;
    this.quarters = quarters;
    this.units = units(reviewed);
  }

  List<Correction<CorrectedShare>> find(List<Message> messages) {
    List<Correction<CorrectedShare>> found = new ArrayList<>();
    for (Asked each : asked(messages)) {
      for (Quarter at : quarters) {
        found.addAll(correct(each, Source.SURVEY, Window.QUARTER, at, List.of(at)));
      }
      for (Source source : List.of(Source.COMPLAINT, Source.MEETING)) {
        found.addAll(correct(each, source, Window.ROLLING_YEAR, quarter, year(source)));
      }
    }
    return found;
  }

  /**
   * How the corrected shares of surveys that are figures to quote changed: the report's quarter
   * against the earlier quarters that have one, pooled. An id is missing where either side has
   * none.
   */
  Map<String, EstimatedDifference> changes(List<Message> messages) {
    Map<String, EstimatedDifference> changes = new TreeMap<>();
    for (Asked each : asked(messages)) {
      List<ReviewedShare> earlier = new ArrayList<>();
      quarters.stream()
          .filter(at -> !at.equals(quarter))
          .forEach(at -> quotable(each, at).ifPresent(earlier::add));
      quotable(each, quarter)
          .flatMap(latest -> PoweredChange.between(latest, earlier))
          .ifPresent(change -> changes.put(each.id(), change));
    }
    return changes;
  }

  private static List<Asked> asked(List<Message> messages) {
    List<Asked> asked = new ArrayList<>();
    asked.add(new Asked(Changes.COMMENTS, Subject.HEARD, "", HEARD, "yes", "no", Outcomes::heard));
    for (Message message : messages) {
      String id = message.id();
      asked.add(new Asked(id, Subject.MESSAGE, id, id, "upheld", "breached", Outcomes::upheld));
    }
    return asked;
  }

  private Optional<ReviewedShare> quotable(Asked asked, Quarter at) {
    return reviewed(asked, Source.SURVEY, Window.QUARTER, at, List.of(at))
        .filter(each -> CorrectedShare.quotable(each.sample().size(), each.people()));
  }

  private List<Correction<CorrectedShare>> correct(
      Asked asked, Source source, Window window, Quarter end, List<Quarter> over) {
    return reviewed(asked, source, window, end, over)
        .flatMap(PoweredRatio::estimate)
        .map(figure -> new Correction<>(asked.id(), source, window, end, figure))
        .stream()
        .toList();
  }

  /** What the machine and people say of one figure; empty where people reviewed no sample of it. */
  private Optional<ReviewedShare> reviewed(
      Asked asked, Source source, Window window, Quarter end, List<Quarter> over) {
    Map<Quarter, List<List<ReviewedComment>>> sampled = units.getOrDefault(source, Map.of());
    if (over.isEmpty() || !sampled.keySet().containsAll(over)) {
      return Optional.empty();
    }
    List<ReviewedUnit> sample = new ArrayList<>();
    Place place = Place.everyone(window, end, source, asked.subject(), asked.promise());
    Fraction counted = asked.figure().apply(Voice.ADULTS.at(table, place));
    long count = counted.count();
    long base = counted.base();
    for (Quarter each : over) {
      for (List<ReviewedComment> unit : sampled.getOrDefault(each, List.of())) {
        boolean adult = !Voice.isYoung(unit.get(0).speaker());
        Said machine = adult ? said(asked, unit, ReviewedComment::machine) : Said.NOTHING;
        Said inTheCounts = adult ? said(asked, unit, CorrectionsFinder::overlaid) : Said.NOTHING;
        count += one(machine == Said.COUNTED) - one(inTheCounts == Said.COUNTED);
        base += one(machine != Said.NOTHING) - one(inTheCounts != Said.NOTHING);
        if (unit.stream().allMatch(comment -> answered(asked, comment))) {
          Said people = adult ? inTheCounts : Said.NOTHING;
          sample.add(new ReviewedUnit(people, machine, unit.get(0).weight()));
        }
      }
    }
    return sample.isEmpty() || count < 0 || count > base
        ? Optional.empty()
        : Optional.of(new ReviewedShare(sample, new Share(count, base)));
  }

  private static long one(boolean yes) {
    return yes ? 1 : 0;
  }

  private static boolean answered(Asked asked, ReviewedComment comment) {
    return comment.people().containsKey(asked.variable())
        || NO_CONTENT.equals(comment.people().get(SENTIMENT));
  }

  /** People's labels where they gave one, else the machine's: what the run counted. */
  private static Map<String, String> overlaid(ReviewedComment comment) {
    Map<String, String> labels = new TreeMap<>(comment.machine());
    labels.putAll(comment.people());
    return labels;
  }

  /** What all comments of a unit say together; a non-answer says nothing. */
  private static Said said(
      Asked asked,
      List<ReviewedComment> unit,
      Function<ReviewedComment, Map<String, String>> labels) {
    Set<String> words =
        unit.stream()
            .map(labels)
            .filter(each -> !NO_CONTENT.equals(each.get(SENTIMENT)))
            .map(each -> each.getOrDefault(asked.variable(), ""))
            .collect(Collectors.toSet());
    if (words.contains(asked.other())) {
      return Said.OTHER_SIDE;
    }
    return words.contains(asked.counted()) ? Said.COUNTED : Said.NOTHING;
  }

  /** The quarters of the rolling year in which a source has comments. */
  private List<Quarter> year(Source source) {
    return quarters.stream()
        .filter(at -> at.compareTo(quarter.plus(-4)) > 0)
        .filter(
            at ->
                !table
                    .at(Place.everyone(Window.QUARTER, at, source, Subject.HEARD, ""))
                    .cells()
                    .isEmpty())
        .toList();
  }

  /** Randomly drawn units with all their comments, by source and quarter. */
  private static Map<Source, Map<Quarter, List<List<ReviewedComment>>>> units(
      List<ReviewedComment> reviewed) {
    return reviewed.stream()
        .filter(each -> each.random() && each.weight() > 0)
        .collect(
            Collectors.groupingBy(
                ReviewedComment::source,
                TreeMap::new,
                Collectors.groupingBy(
                    each -> new Quarter(each.quarter()),
                    TreeMap::new,
                    Collectors.collectingAndThen(
                        Collectors.groupingBy(
                            ReviewedComment::unit, LinkedHashMap::new, Collectors.toList()),
                        byUnit -> List.copyOf(byUnit.values())))));
  }
}

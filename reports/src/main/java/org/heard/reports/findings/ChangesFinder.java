package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.heard.charter.Commitment;
import org.heard.charter.Message;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.reliability.LabelStandings;
import org.heard.reports.statistics.Change;
import org.heard.reports.statistics.ChangeProcedure;
import org.heard.reports.statistics.ChangeSettings;
import org.heard.reports.statistics.EstimatedDifference;
import org.heard.reports.statistics.Series;
import org.heard.reports.statistics.Share;

/** Asks of each series whether it changed, family by family. */
final class ChangesFinder {
  private final MeasureTable table;
  private final List<Quarter> quarters;
  private final LabelStandings standings;
  private final Map<String, EstimatedDifference> corrected;

  private record Asked(
      String id,
      boolean conclusive,
      List<Fraction> quarters,
      Optional<EstimatedDifference> corrected) {
    Series series() {
      return new Series(
          id,
          quarters.stream().map(quarter -> new Share(quarter.count(), quarter.base())).toList(),
          corrected);
    }
  }

  /**
   * With the counts to compare.
   *
   * @param corrected by id the change of the corrected share, where it is the figure to quote now
   *     and in an earlier quarter: it decides then, in place of the counts
   */
  ChangesFinder(
      MeasureTable table,
      List<Quarter> quarters,
      LabelStandings standings,
      Map<String, EstimatedDifference> corrected) {
    this.table = table;
    this.standings = standings;
    this.quarters = quarters;
    this.corrected = corrected;
  }

  Changes<ExactChange> find(List<Message> messages) {
    List<Commitment> commitments =
        messages.stream().flatMap(message -> message.commitments().stream()).toList();
    return new Changes<>(
        family(
            ChangeSettings.QUARTERLY,
            List.of(
                asked(Changes.RATINGS, Subject.HEARD_RATING, "", Outcomes::agree),
                asked(Changes.COMMENTS, Subject.HEARD, "", Outcomes::heard))),
        family(
            ChangeSettings.QUARTERLY,
            messages.stream()
                .map(each -> asked(each.id(), Subject.MESSAGE, each.id(), Outcomes::upheld))
                .toList()),
        family(
            ChangeSettings.ROLLING_YEAR,
            commitments.stream()
                .map(each -> asked(each.id(), Subject.COMMITMENT, each.id(), Outcomes::upheld))
                .toList()));
  }

  private Asked asked(
      String id, Subject subject, String promise, Function<Distribution, Fraction> figure) {
    Optional<EstimatedDifference> estimated = Optional.ofNullable(corrected.get(id));
    return new Asked(
        id,
        // What people's own reading corrects is right however bad the labels are.
        estimated.isPresent() || conclusive(subject, promise),
        quarters.stream()
            .map(at -> Place.everyone(Window.QUARTER, at, Source.SURVEY, subject, promise))
            .map(place -> figure.apply(Voice.ADULTS.at(table, place)))
            .toList(),
        estimated);
  }

  /** Closed answers are people's own; all else is labels. */
  private boolean conclusive(Subject subject, String promise) {
    return switch (subject) {
      case HEARD -> standings.conclusive("heard", StandingsFinder.HEARD);
      case MESSAGE, COMMITMENT -> standings.conclusive(promise, StandingsFinder.STANCE);
      case ITEMS,
          HEARD_RATING,
          MESSAGE_RATING,
          QUESTION,
          SENTIMENT,
          NOT_SCORED,
          REVIEW,
          CASE_OUTCOME,
          CASE_DAYS ->
          true;
    };
  }

  /** A series below the gate stays among the tests of its family and gets no word from them. */
  private static List<ExactChange> family(ChangeSettings settings, List<Asked> family) {
    List<Series> series = family.stream().map(Asked::series).toList();
    List<Change> changes = new ChangeProcedure(settings).family(series);
    List<ExactChange> exact = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      List<Fraction> fractions = family.get(i).quarters();
      int cut = Math.max(0, fractions.size() - settings.latest());
      exact.add(
          new ExactChange(
              family.get(i).conclusive() ? changes.get(i) : changes.get(i).withoutConclusion(),
              pooled(fractions.subList(cut, fractions.size())),
              pooled(fractions.subList(0, cut)),
              !family.get(i).conclusive()
                  || new SteadyWord(settings, series, i, changes.get(i).word()).steady()));
    }
    return exact;
  }

  private static Fraction pooled(List<Fraction> fractions) {
    List<Measure> counted = new ArrayList<>();
    List<Measure> outOf = new ArrayList<>();
    for (Fraction fraction : fractions) {
      counted.addAll(fraction.counted());
      outOf.addAll(fraction.outOf());
    }
    return new Fraction(counted, outOf);
  }
}

package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.heard.charter.Commitment;
import org.heard.charter.Message;
import org.heard.model.ConfigurationException;
import org.heard.model.Dimension;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.read.PopulationRow;
import org.heard.reports.reliability.CorrectedShare;
import org.heard.reports.reliability.LabelStandings;

/** Reads a quarter's findings out of the counts of a run. */
public final class FindingsBuilder {
  private final MeasureTable table;
  private final Quarter quarter;
  private final List<Quarter> quarters;
  private final LabelStandings standings;

  private FindingsBuilder(MeasureTable table, Quarter quarter, LabelStandings standings) {
    this.table = table;
    this.standings = standings;
    this.quarter = quarter;
    this.quarters = table.quartersUpTo(quarter);
  }

  /**
   * The findings of one quarter; later quarters are left out as if they were not known.
   *
   * @param table the run's counts
   * @param quarter the report's quarter
   * @param messages the charter's messages
   * @param population children known to the area by group; may be empty
   * @param evidence what is known of how good the labels are
   * @throws ConfigurationException where the counts are of another version of the charter
   */
  public static QuarterFindings build(
      MeasureTable table,
      Quarter quarter,
      List<Message> messages,
      List<PopulationRow> population,
      LabelEvidence evidence) {
    PromiseCheck.refuseOthers(table.measures(), messages);
    return new FindingsBuilder(table, quarter, StandingsFinder.find(evidence, messages))
        .build(messages, population, evidence);
  }

  private QuarterFindings build(
      List<Message> messages, List<PopulationRow> population, LabelEvidence evidence) {
    List<CommitmentFinding<Fraction>> commitments = new ArrayList<>();
    for (Message message : messages) {
      message.commitments().forEach(commitment -> commitments.add(commitment(commitment)));
    }
    Headline<Fraction> headline = headline();
    List<MessageFinding<Fraction>> found = messages.stream().map(this::message).toList();
    MixFinder mix = new MixFinder(table, quarter, quarters);
    CorrectionsFinder corrections =
        new CorrectionsFinder(table, quarter, quarters, evidence.reviewed());
    List<Correction<CorrectedShare>> corrected = corrections.find(messages);
    Changes<ExactChange> changes =
        new ChangesFinder(table, quarters, standings, corrections.changes(messages)).find(messages);
    return new QuarterFindings(
        quarter,
        table.has(quarter),
        headline,
        found,
        commitments,
        changes,
        new GroupsFinder(table, quarter).find(population),
        new ComplaintsFinder(table, quarter, quarters).find(),
        scoring(),
        received(),
        Arrays.stream(Source.values()).filter(table.sources()::contains).toList(),
        standings,
        corrected,
        mix.years(),
        AgreementFinder.find(headline.bySource(), found, standings),
        new CautionsFinder(table, quarters)
            .find(
                messages,
                headline,
                found,
                standings,
                mix.cautions(),
                ComparedFigures.of(changes, corrected, quarter)));
  }

  private Headline<Fraction> headline() {
    List<HeardFinding<Fraction>> bySource = new ArrayList<>();
    for (Source source : Source.values()) {
      Place place = Place.everyone(Window.ROLLING_YEAR, quarter, source, Subject.HEARD, "");
      Distribution heard = Voice.ADULTS.at(table, place);
      bySource.add(new HeardFinding<>(source, Outcomes.heard(heard), Outcomes.silent(heard)));
    }
    return new Headline<>(
        quarterly(Subject.HEARD_RATING, "", Voice.ADULTS, Outcomes::agree),
        quarterly(Subject.HEARD, "", Voice.ADULTS, Outcomes::heard),
        quarterly(Subject.HEARD, "", Voice.ADULTS, Outcomes::silent),
        quarterly(Subject.HEARD_RATING, "", Voice.YOUNG_PEOPLE, Outcomes::agree),
        quarterly(Subject.HEARD, "", Voice.YOUNG_PEOPLE, Outcomes::heard),
        bySource);
  }

  private MessageFinding<Fraction> message(Message message) {
    String id = message.id();
    return new MessageFinding<>(
        id,
        message.title(),
        quarterly(Subject.MESSAGE, id, Voice.ADULTS, Outcomes::upheld),
        quarterly(Subject.MESSAGE, id, Voice.ADULTS, Outcomes::breached),
        quarterly(Subject.MESSAGE, id, Voice.ADULTS, Outcomes::raised),
        quarterly(Subject.MESSAGE_RATING, id, Voice.ADULTS, Outcomes::agree),
        stances(Subject.MESSAGE, id));
  }

  private CommitmentFinding<Fraction> commitment(Commitment commitment) {
    return new CommitmentFinding<>(
        commitment.id(),
        commitment.message(),
        commitment.title(),
        commitment.address(),
        series(
            Source.SURVEY,
            Window.ROLLING_YEAR,
            at ->
                Outcomes.upheld(
                    Voice.ADULTS.at(
                        table,
                        Place.everyone(
                            Window.ROLLING_YEAR,
                            at,
                            Source.SURVEY,
                            Subject.COMMITMENT,
                            commitment.id())))),
        stances(Subject.COMMITMENT, commitment.id()));
  }

  private List<StanceFinding<Fraction>> stances(Subject subject, String promise) {
    boolean conclusive = standings.conclusive(promise, StandingsFinder.STANCE);
    List<StanceFinding<Fraction>> stances = new ArrayList<>();
    for (Source source : Source.values()) {
      Distribution said =
          Voice.ADULTS.at(
              table, Place.everyone(Window.ROLLING_YEAR, quarter, source, subject, promise));
      Fraction upheld = Outcomes.upheld(said);
      Fraction breached = Outcomes.breached(said);
      stances.add(
          new StanceFinding<>(
              source,
              Coverage.of(upheld, breached, conclusive),
              upheld,
              breached,
              Outcomes.raised(said)));
    }
    return stances;
  }

  private List<ScoringFinding<Fraction, Distribution>> scoring() {
    List<ScoringFinding<Fraction, Distribution>> all = new ArrayList<>();
    for (Source source : Source.values()) {
      Distribution scored = at(source, Subject.HEARD);
      Distribution unsure = at(source, Subject.REVIEW);
      Distribution notScored = at(source, Subject.NOT_SCORED);
      all.add(
          new ScoringFinding<>(
              source,
              scored,
              new Fraction(unsure.cells(), scored.cells()),
              notScored.outcomes().stream()
                  .map(
                      reason ->
                          new NamedCount<>(
                              reason, new Distribution(notScored.with(java.util.Set.of(reason)))))
                  .toList(),
              source == Source.SURVEY ? List.of() : languages(source)));
    }
    return all;
  }

  /** Cases and agenda items in another language, in the year that ends with the quarter. */
  private List<NamedCount<Distribution>> languages(Source source) {
    List<NamedCount<Distribution>> languages = new ArrayList<>();
    for (String language : table.groups(source, Dimension.LANGUAGE)) {
      Place heard = Place.everyone(Window.ROLLING_YEAR, quarter, source, Subject.HEARD, "");
      Place unread = Place.everyone(Window.ROLLING_YEAR, quarter, source, Subject.NOT_SCORED, "");
      Distribution all =
          table
              .at(heard.in(Dimension.LANGUAGE, language))
              .plus(table.at(unread.in(Dimension.LANGUAGE, language)));
      if (!language.isEmpty() && !language.equals("en") && all.families() > 0) {
        languages.add(new NamedCount<>(language, all));
      }
    }
    return languages;
  }

  private List<Timeline<Distribution>> received() {
    return Arrays.stream(Source.values())
        .map(
            source ->
                series(
                    source,
                    Window.QUARTER,
                    at -> table.at(Place.everyone(Window.QUARTER, at, source, Subject.ITEMS, ""))))
        .toList();
  }

  private Distribution at(Source source, Subject subject) {
    return table.at(Place.everyone(Window.QUARTER, quarter, source, subject, ""));
  }

  private Timeline<Fraction> quarterly(
      Subject subject, String promise, Voice voice, Function<Distribution, Fraction> figure) {
    return series(
        Source.SURVEY,
        Window.QUARTER,
        at ->
            figure.apply(
                voice.at(
                    table, Place.everyone(Window.QUARTER, at, Source.SURVEY, subject, promise))));
  }

  private <F> Timeline<F> series(Source source, Window window, Function<Quarter, F> figure) {
    return new Timeline<>(
        source, window, quarters.stream().map(at -> new Point<>(at, figure.apply(at))).toList());
  }
}

package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.charter.Message;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.reliability.Checked;
import org.heard.reports.reliability.LabelStandings;

/** What a reader must know before comparing: gaps, new wordings, small bases, unchecked labels. */
final class CautionsFinder {
  /** Bases below this are said to be small; below 10 nothing is concluded from them at all. */
  private static final int SMALL = 30;

  private final MeasureTable table;
  private final List<Quarter> quarters;

  CautionsFinder(MeasureTable table, List<Quarter> quarters) {
    this.table = table;
    this.quarters = quarters;
  }

  List<Caution> find(
      List<Message> messages,
      Headline<Fraction> headline,
      List<MessageFinding<Fraction>> found,
      LabelStandings standings,
      List<Caution> mix,
      ComparedFigures compared) {
    List<Caution> cautions = new ArrayList<>(gaps());
    cautions.addAll(wording("heard"));
    messages.forEach(message -> cautions.addAll(wording(message.id())));
    cautions.addAll(mix);
    small(Changes.RATINGS, headline.ratings()).ifPresent(cautions::add);
    small(Changes.COMMENTS, headline.comments()).ifPresent(cautions::add);
    found.forEach(each -> small(each.id(), each.upheld()).ifPresent(cautions::add));
    // Where corrected figures are compared, a change does not rest on the labels.
    labels(messages, standings).stream()
        .filter(
            each ->
                !(each instanceof Caution.NotReliable label
                    && compared.corrected().contains(label.id())))
        .forEach(cautions::add);
    if (!compared.corrected().isEmpty()) {
      cautions.add(new Caution.CorrectedCompared(compared.corrected()));
    }
    if (!compared.counted().isEmpty()) {
      cautions.add(new Caution.CountedCompared(compared.counted()));
    }
    return cautions;
  }

  private List<Caution> gaps() {
    List<Caution> cautions = new ArrayList<>();
    for (Source source : Source.values()) {
      List<Quarter> with =
          quarters.stream().filter(at -> !items(source, at).cells().isEmpty()).toList();
      if (with.isEmpty()) {
        continue;
      }
      Quarter first = with.get(0);
      Quarter last = with.get(with.size() - 1);
      List<Quarter> missing =
          quarters.stream()
              .filter(at -> at.compareTo(first) > 0 && at.compareTo(last) < 0)
              .filter(at -> !with.contains(at))
              .toList();
      if (!missing.isEmpty()) {
        cautions.add(new Caution.MissingQuarters(source, missing));
      }
      if (source == Source.SURVEY && with.size() == 1) {
        cautions.add(new Caution.OneQuarter(first));
      }
    }
    return cautions;
  }

  private Distribution items(Source source, Quarter at) {
    return table.at(Place.everyone(Window.QUARTER, at, source, Subject.ITEMS, ""));
  }

  /** Where the wording that most adults answered differs from that of the quarter before. */
  private List<Caution> wording(String target) {
    List<Caution> changes = new ArrayList<>();
    String before = "";
    for (Quarter at : quarters) {
      Place place = Place.everyone(Window.QUARTER, at, Source.SURVEY, Subject.QUESTION, target);
      Optional<String> asked =
          Voice.ADULTS.at(table, place).cells().stream()
              .max(
                  Comparator.comparingLong(Measure::families)
                      .thenComparing(Measure::outcome, Comparator.reverseOrder()))
              .map(Measure::outcome);
      if (asked.isPresent()) {
        if (!before.isEmpty() && !asked.get().equals(before)) {
          changes.add(new Caution.WordingChanged(target, at, before, asked.get()));
        }
        before = asked.get();
      }
    }
    return changes;
  }

  private static Optional<Caution> small(String id, Timeline<Fraction> series) {
    long base = series.latest().map(point -> point.figure().base()).orElse(0L);
    return base > 0 && base < SMALL ? Optional.of(new Caution.SmallBase(id)) : Optional.empty();
  }

  private static List<Caution> labels(List<Message> messages, LabelStandings standings) {
    List<Caution> cautions = new ArrayList<>();
    List<String> unchecked = new ArrayList<>();
    label(Changes.COMMENTS, "heard", StandingsFinder.HEARD, standings, cautions, unchecked);
    for (Message message : messages) {
      label(message.id(), message.id(), StandingsFinder.STANCE, standings, cautions, unchecked);
    }
    if (!unchecked.isEmpty()) {
      cautions.add(new Caution.NotCheckedHere(unchecked));
    }
    return cautions;
  }

  private static void label(
      String id,
      String variable,
      String[] counted,
      LabelStandings standings,
      List<Caution> cautions,
      List<String> unchecked) {
    if (!standings.conclusive(variable, counted)) {
      cautions.add(new Caution.NotReliable(id));
    } else if (standings.checked(variable, counted) != Checked.HERE) {
      unchecked.add(id);
    }
  }
}

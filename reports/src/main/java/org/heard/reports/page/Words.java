package org.heard.reports.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.model.Dimension;
import org.heard.model.Source;
import org.heard.reports.findings.Coverage;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedChange;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.read.ActionStatus;
import org.heard.reports.reliability.Checked;
import org.heard.reports.reliability.LabelStandings;
import org.heard.reports.reliability.Verdict;
import org.heard.reports.statistics.Basis;
import org.heard.reports.statistics.ChangeWord;
import org.heard.reports.statistics.Interval;

/** Figures and categories as the reports print them. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private static final String KEPT = "upheld";
  private static final String BROKEN = "breached";

  private final Wording wording;

  Words(Wording wording) {
    this.wording = wording;
  }

  static String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  static String date(String iso) {
    return iso.length() < 10 ? iso : LocalDate.parse(iso.substring(0, 10)).format(DAY);
  }

  /** {@code 61%}, or the mark of what is hidden. */
  String share(Published<ShareFigure> share) {
    return share.text(shown -> percent(shown.value()));
  }

  /** {@code 54% to 68%}, or the mark. */
  String interval(Published<ShareFigure> share) {
    return share.text(
        shown ->
            wording.say(
                "figure.interval",
                "low",
                percent(shown.interval().low()),
                "high",
                percent(shown.interval().high())));
  }

  /** {@code 54% to 68%}. */
  String interval(Interval interval) {
    return wording.say(
        "figure.interval", "low", percent(interval.low()), "high", percent(interval.high()));
  }

  /** {@code 123 of 201}, or the mark. */
  String counts(Published<ShareFigure> share) {
    return share.text(
        shown ->
            wording.say(
                "figure.counts", "count", number(shown.count()), "base", number(shown.base())));
  }

  /** {@code 61% (123 of 201)}, or the mark. */
  String shareWithCounts(Published<ShareFigure> share) {
    return share.shown().isPresent() ? share(share) + " (" + counts(share) + ")" : share(share);
  }

  /** {@code a clear rise (+14 points, likely +6 to +22)}, or the word alone. */
  String change(PublishedChange change) {
    return change
        .difference()
        .shown()
        .filter(difference -> change.word() != ChangeWord.NOT_RELIABLE)
        .map(
            difference ->
                wording.say(
                    "figure.change",
                    "word",
                    change.word().words(),
                    "points",
                    points(difference.difference()),
                    "low",
                    points(difference.interval().low()),
                    "high",
                    points(difference.interval().high())))
        .orElse(change.word().words());
  }

  /** {@code +14}: percentage points. */
  static String points(double difference) {
    long points = Math.round(difference * 100);
    return points > 0 ? "+" + points : points < 0 ? "\u2212" + -points : "0";
  }

  /** The word for change as a cell with its mark; a rise of what was kept is good. */
  Block.Cell changeCell(PublishedChange change) {
    Block.State state =
        switch (change.word()) {
          case CLEAR_RISE -> Block.State.GOOD;
          case CLEAR_FALL -> Block.State.BAD;
          case NO_CLEAR_CHANGE, TOO_FEW, NOT_RELIABLE -> Block.State.NONE;
        };
    return new Block.Cell(change.word().words(), state);
  }

  static PublishedChange change(List<PublishedChange> changes, String id) {
    return changes.stream()
        .filter(change -> change.id().equals(id))
        .findFirst()
        .orElse(
            new PublishedChange(
                id,
                ChangeWord.TOO_FEW,
                Basis.COUNTED,
                new Published.Hidden<>(Published.Reason.NO_DATA)));
  }

  /** {@code 201}, or the mark. */
  String base(Published<ShareFigure> share) {
    return share.text(shown -> number(shown.base()));
  }

  String count(Published<Long> count) {
    return count.text(Words::number);
  }

  /** Why a figure is not shown, in a sentence. */
  String why(Published.Reason reason) {
    return switch (reason) {
      case CONFIDENTIAL -> wording.say("hidden.confidential");
      case LOW -> wording.say("hidden.low");
      case NO_DATA -> wording.say("hidden.nodata");
    };
  }

  String source(Source source) {
    return wording.say("source." + source.word());
  }

  /** What is counted in a source: families, cases, agenda items. */
  String unit(Source source) {
    return wording.say("unit." + source.word());
  }

  String dimension(Dimension dimension) {
    return wording.say("dimension." + dimension.word());
  }

  /** A group's name; languages come as codes. */
  String group(Dimension dimension, String group) {
    if (group.isEmpty()) {
      return wording.say("group.notsaid");
    }
    if (dimension != Dimension.LANGUAGE) {
      return group;
    }
    // "und" is the tag of a language that could not be told; it has no name.
    String name = Locale.forLanguageTag(group).getDisplayLanguage(Locale.UK);
    return name.isEmpty() || group.equals("und") ? wording.say("group.language.untold") : name;
  }

  String status(ActionStatus status) {
    return wording.say("status." + status.name().toLowerCase(Locale.ROOT));
  }

  /** How good the labels "kept" and "broken" of a promise are: the worse of the two. */
  String reliability(LabelStandings standings, String promise) {
    Checked checked = standings.checked(promise, KEPT, BROKEN);
    if (standings.conclusive(promise, KEPT, BROKEN)) {
      return wording.say(checked == Checked.HERE ? "reliability.here" : "reliability.elsewhere");
    }
    boolean below =
        Stream.of(KEPT, BROKEN)
            .anyMatch(label -> standings.of(promise, label).verdict() == Verdict.BELOW);
    return wording.say(below ? "reliability.below" : "reliability.few");
  }

  Block.Cell coverage(Coverage coverage) {
    return switch (coverage) {
      case SUPPORTED -> new Block.Cell(wording.say("coverage.supported"), Block.State.GOOD);
      case CHALLENGED -> new Block.Cell(wording.say("coverage.challenged"), Block.State.BAD);
      case MIXED -> new Block.Cell(wording.say("coverage.mixed"), Block.State.MIXED);
      case NO_EVIDENCE -> new Block.Cell(wording.say("coverage.none"), Block.State.EMPTY);
      case NOT_RELIABLE -> new Block.Cell(wording.say("coverage.unreliable"), Block.State.EMPTY);
    };
  }

  Block.Paragraph lead(String key, Object... namesAndValues) {
    return new Block.Paragraph(Block.Tone.LEAD, wording.say(key, namesAndValues));
  }

  Block.Paragraph plain(String key, Object... namesAndValues) {
    return new Block.Paragraph(Block.Tone.PLAIN, wording.say(key, namesAndValues));
  }

  Block.Paragraph note(String key, Object... namesAndValues) {
    return new Block.Paragraph(Block.Tone.NOTE, wording.say(key, namesAndValues));
  }

  Block.Paragraph warning(String key, Object... namesAndValues) {
    return new Block.Paragraph(Block.Tone.WARNING, wording.say(key, namesAndValues));
  }

  String say(String key, Object... namesAndValues) {
    return wording.say(key, namesAndValues);
  }
}

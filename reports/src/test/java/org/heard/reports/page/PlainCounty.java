package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.heard.model.Measure;
import org.heard.model.Subject;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.read.ActionRow;
import org.heard.reports.read.ActionStatus;
import org.heard.reports.read.PlainEdition;
import org.heard.reports.read.PopulationRow;
import org.heard.reports.read.ReportInputs;
import org.heard.reports.read.SignOff;

/**
 * The made county as pages in plain words meet it: whole, and in every way that it can be short.
 */
enum PlainCounty {
  /** Nine quarters, three actions. */
  WHOLE,
  /** A quarter in which nothing came in. */
  NOTHING_HEARD,
  /** Families wrote about the first message only. */
  ONE_MESSAGE,
  /** Nobody wrote down what was done. */
  NO_ACTIONS,
  /** Actions with very long texts. */
  LONG_ACTIONS,
  /** No comments, no population, no address. */
  RATINGS_ONLY,
  /** Names and texts that are markup, formulas, long words. */
  HOSTILE,
  /** More of everything than fits. */
  MUCH,
  /** A group has signed the Easy Read draft. */
  SIGNED;

  static final String SCRIPT = "<script>alert(1)</script>";

  private static final int QUARTERS = 9;
  private static final List<Measure> MEASURES = MadeCounty.measures(QUARTERS);
  private static final Map<PlainCounty, PublishedFindings> MADE = new ConcurrentHashMap<>();

  /** The findings, made once. */
  PublishedFindings findings() {
    return MADE.computeIfAbsent(this, PlainCounty::make);
  }

  private PublishedFindings make() {
    Optional<String> quarter = this == NOTHING_HEARD ? Optional.of("2026-27 Q3") : Optional.empty();
    return Reports.findings(
        MadeCounty.manifest(),
        inputs(),
        MeasureTable.of(MEASURES.stream().filter(kept()).toList()),
        MadeCounty.evidence(),
        new ReportChoice(quarter, Optional.empty()));
  }

  private Predicate<Measure> kept() {
    return switch (this) {
      case ONE_MESSAGE ->
          each ->
              each.promise().isEmpty()
                  || each.promise().startsWith("m1")
                  || each.outcome().equals("absent");
      case RATINGS_ONLY ->
          each -> each.subject() == Subject.ITEMS || each.subject() == Subject.HEARD_RATING;
      case WHOLE, NOTHING_HEARD, NO_ACTIONS, LONG_ACTIONS, HOSTILE, MUCH, SIGNED -> each -> true;
    };
  }

  private ReportInputs inputs() {
    ReportInputs county = MadeCounty.inputs();
    List<PopulationRow> population =
        this == RATINGS_ONLY ? List.of() : new ArrayList<>(county.population());
    return new ReportInputs(
        this == HOSTILE ? SCRIPT : county.organisation(),
        county.accent(),
        contact(county),
        county.logo(),
        county.quotes(),
        county.disclosure(),
        county.charterName(),
        county.charterAddress(),
        county.titleSource(),
        county.messages(),
        population,
        actions(county),
        plain(county));
  }

  private String contact(ReportInputs county) {
    return switch (this) {
      case RATINGS_ONLY -> "";
      case HOSTILE -> "javascript:alert(1)";
      case WHOLE, NOTHING_HEARD, ONE_MESSAGE, NO_ACTIONS, LONG_ACTIONS, MUCH, SIGNED ->
          county.contact();
    };
  }

  private List<ActionRow> actions(ReportInputs county) {
    return switch (this) {
      case NO_ACTIONS -> List.of();
      case LONG_ACTIONS ->
          List.of(
              action(ActionStatus.DONE, "We did a very great many things. ".repeat(120)),
              action(ActionStatus.UNDER_WAY, "x".repeat(4000)),
              action(ActionStatus.NOT_POSSIBLE, "and then we could not ".repeat(200)));
      case HOSTILE ->
          List.of(action(ActionStatus.DONE, SCRIPT), action(ActionStatus.PLANNED, "=cmd|' /c'!A1"));
      case MUCH -> {
        List<ActionRow> many = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
          for (ActionStatus status : ActionStatus.values()) {
            many.add(action(status, "We met six families in the hall. ".repeat(4)));
          }
        }
        yield many;
      }
      case WHOLE, NOTHING_HEARD, ONE_MESSAGE, RATINGS_ONLY, SIGNED -> county.actions();
    };
  }

  private static ActionRow action(ActionStatus status, String text) {
    return new ActionRow("a1", "2026-01", "m1", text, text, status, text);
  }

  private PlainEdition plain(ReportInputs county) {
    PlainEdition edition = county.plain();
    if (this != SIGNED) {
      return edition;
    }
    return new PlainEdition(
        edition.languages(),
        edition.wordings(),
        List.of(
            new SignOff("2026-01-01", "Another group", "2026-04-12", "en"),
            new SignOff("2026-04-01", "The Pennyfold reading group", "2026-07-09", "en")),
        edition.examples());
  }
}

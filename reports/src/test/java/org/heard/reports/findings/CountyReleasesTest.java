package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.model.Dimension;
import org.heard.model.FileAccount;
import org.heard.model.Ledger;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.model.Release;
import org.heard.model.RunManifest;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.disclosure.LinkedSuppression;
import org.heard.reports.disclosure.PrimarySuppression;
import org.heard.reports.disclosure.PrintedFigure;
import org.heard.reports.disclosure.PublicTotal;
import org.heard.reports.disclosure.Rules;
import org.heard.reports.disclosure.Suppression;
import org.heard.reports.read.ManifestFile;
import org.heard.reports.read.ReportInputs;
import org.junit.jupiter.api.Test;

/**
 * Reports of a real run, such as the sample county's, as they would have been released one quarter
 * after the other; attacked together by {@link MeasureAttacker}. The run is the one whose pages
 * {@code -Dheard.pages=RUN/publish} names.
 */
class CountyReleasesTest {
  private static final int RELEASES = 3;

  private record Topic(Source source, Subject subject, String promise) {
    static Topic of(Measure each) {
      return new Topic(each.source(), each.subject(), each.promise());
    }
  }

  /** One report, and what of it is printed. */
  private record Report(
      MeasureTable table, QuarterFindings exact, Suppression safe, List<PublicTotal> totals) {
    boolean prints(PrintedFigure figure) {
      return figure.share()
          ? !safe.hides(figure.fraction())
          : !safe.hidesCount(figure.fraction().counted());
    }
  }

  /** A run that is cut by date. */
  private record County(
      RunManifest manifest, ReportInputs inputs, LabelEvidence evidence, List<Measure> measures) {
    static County read() throws IOException {
      String pages = System.getProperty("heard.pages", "");
      Path run = Path.of(pages).toAbsolutePath().normalize().resolveSibling("");
      assumeTrue(
          !pages.isEmpty() && Files.isDirectory(run.resolve("restricted/measures")),
          "skipped: -Dheard.pages names no pages of a run");
      List<Measure> measures = new ArrayList<>();
      MeasureTable.read(run.resolve("restricted/measures")).measures().forEach(measures::add);
      return new County(
          ManifestFile.read(run.resolve("run.json")),
          ReportInputs.read(run),
          LabelEvidence.read(run),
          measures);
    }

    Report until(Quarter last, Ledger ledger, boolean audited) {
      List<Measure> known =
          measures.stream().filter(each -> !each.quarter().isAfter(last.firstDay())).toList();
      MeasureTable table = MeasureTable.of(known);
      QuarterFindings exact =
          FindingsBuilder.build(table, last, inputs.messages(), inputs.population(), evidence);
      Suppression primary =
          PrimarySuppression.of(exact.measures(), table.withSettings(), Rules.DEFAULT);
      List<PublicTotal> totals =
          AccountTotals.of(
              PublishedAccount.of(accounts(known), Rules.DEFAULT.minimumCount()), table);
      return new Report(
          table,
          exact,
          audited
              ? LinkedSuppression.of(
                  exact.printed(),
                  table.measures(),
                  primary,
                  Rules.DEFAULT,
                  ledger,
                  totals,
                  WordRanges.of(exact, Optional.empty(), Rules.DEFAULT.minimumBase()))
              : primary,
          totals);
    }

    /** As many rows of each source as there are items. */
    private static List<FileAccount> accounts(List<Measure> known) {
      List<FileAccount> accounts = new ArrayList<>();
      for (Source source : Source.values()) {
        long rows =
            known.stream()
                .filter(each -> each.source() == source && each.subject() == Subject.ITEMS)
                .filter(each -> each.window() == Window.QUARTER)
                .filter(each -> each.dimension() == Dimension.ALL)
                .mapToLong(Measure::families)
                .sum();
        accounts.add(new FileAccount("f", source, rows, rows, 0, 0, 0, List.of()));
      }
      return accounts;
    }

    List<Report> released(boolean audited) {
      Quarter last = MeasureTable.of(measures).lastQuarter().orElseThrow();
      List<Report> reports = new ArrayList<>();
      List<Release> releases = new ArrayList<>();
      for (int back = RELEASES - 1; back >= 0; back--) {
        Report report = until(last.plus(-back), new Ledger(releases, List.of()), audited);
        reports.add(report);
        if (report.safe() instanceof LinkedSuppression safe) {
          releases.add(
              ReleaseMaker.of(
                  report.exact(), report.table(), safe, manifest, "suppress", report.totals()));
        }
      }
      return reports;
    }
  }

  @Test
  void releasesOfThreeQuarters_giveNoSmallCountAway_together() throws IOException {
    County county = County.read();
    List<Report> reports = county.released(true);
    assertEquals(List.of(), recovered(reports));
    assertTrue(
        reports.get(RELEASES - 1).exact().printed().stream()
                .filter(reports.get(RELEASES - 1)::prints)
                .count()
            > 100,
        "the last report prints figures");
  }

  @Test
  void releasesWithoutAnAudit_giveCountsAway() throws IOException {
    assertTrue(!recovered(County.read().released(false)).isEmpty(), "the attacker finds counts");
  }

  /** Small counts that all reports together give away. */
  private static List<Measure> recovered(List<Report> reports) {
    Map<Topic, List<Measure>> topics = new HashMap<>();
    reports
        .get(reports.size() - 1)
        .table()
        .measures()
        .forEach(
            each -> topics.computeIfAbsent(Topic.of(each), key -> new ArrayList<>()).add(each));
    Map<Topic, MeasureAttacker> attackers = new HashMap<>();
    for (Report report : reports) {
      report.totals().stream()
          .filter(total -> total.low() == total.high() && !total.cells().isEmpty())
          .forEach(total -> learn(total.cells(), topics, attackers));
      for (PrintedFigure figure : report.exact().printed()) {
        Fraction fraction = figure.fraction();
        if (report.prints(figure)) {
          learn(fraction.outOf(), topics, attackers);
          if (figure.share() && !fraction.counted().isEmpty()) {
            learn(fraction.counted(), topics, attackers);
          }
        }
      }
    }
    return attackers.values().stream()
        .flatMap(each -> each.recovered().stream())
        .filter(each -> each.families() > 0 && each.families() < 5)
        .toList();
  }

  private static void learn(
      List<Measure> sum, Map<Topic, List<Measure>> topics, Map<Topic, MeasureAttacker> attackers) {
    Topic topic = Topic.of(sum.get(0));
    if (sum.stream().allMatch(each -> Topic.of(each).equals(topic))) {
      attackers
          .computeIfAbsent(topic, key -> new MeasureAttacker(topics.getOrDefault(key, List.of())))
          .learn(sum);
    }
  }
}

package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.reports.findings.CommitmentFinding;
import org.heard.reports.findings.GroupFinding;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.NamedCount;
import org.heard.reports.findings.Point;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.StanceFinding;
import org.heard.reports.findings.Timeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every published figure stands in the page's text, not only in a picture. */
class FiguresInTextTest {
  private static final Pattern FIGURE = Pattern.compile("(?s)<figure id=\"([^\"]+)\">.*?</figure>");
  private static final Pattern SVG = Pattern.compile("(?s)<svg.*?</svg>");
  private static final Pattern DRAWN = Pattern.compile("(?s)<text[^>]*>([^<]*)</text>");
  private static final Pattern PERCENT = Pattern.compile("\\d+%");

  /** What the scale of a chart is marked with. */
  private static final List<String> SCALE = List.of("0%", "25%", "50%", "75%", "100%");

  private static PublishedFindings findings;
  private static String commissioner;
  private static String text;

  @BeforeAll
  static void write() {
    findings = ReportsTest.county(Optional.empty());
    Words words = new Words(Wording.read("wording"));
    commissioner = HtmlPage.render(CommissionerReport.of(findings, words), words, true);
    text = text(commissioner);
  }

  /** What is left without pictures and tags. */
  private static String text(String html) {
    return SVG.matcher(html.replaceAll("(?s)<style>.*?</style>", ""))
        .replaceAll(" ")
        .replaceAll("<[^>]*>", " ")
        .replace("&amp;", "&")
        .replace("&#39;", "'")
        .replaceAll("\\s+", " ");
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "%";
  }

  private static String range(ShareFigure share) {
    return percent(share.interval().low()) + " to " + percent(share.interval().high());
  }

  private static void says(String expected) {
    assertTrue(text.contains(expected), expected);
  }

  @Test
  void everyNumberInAChart_standsInWordsBesideIt() {
    int charts = 0;
    Matcher figures = FIGURE.matcher(commissioner);
    while (figures.find()) {
      charts++;
      String beside = text(figures.group());
      Matcher drawn = DRAWN.matcher(figures.group());
      while (drawn.find()) {
        Matcher numbers = PERCENT.matcher(drawn.group(1));
        while (numbers.find()) {
          assertTrue(
              SCALE.contains(numbers.group()) || beside.contains(numbers.group()),
              figures.group(1) + " draws " + drawn.group(1));
        }
      }
    }
    assertEquals(7, charts, "headline, process, five messages");
  }

  @Test
  void everyPointOfAChart_standsInItsTable() {
    line(findings.headline().ratings());
    for (MessageFinding<Published<ShareFigure>> message : findings.messages()) {
      line(message.upheld());
    }
    for (Point<Published<ShareFigure>> point : findings.headline().comments().points()) {
      point
          .figure()
          .shown()
          .ifPresent(
              share -> says(percent(share.value()) + " " + range(share) + " " + share.base()));
    }
  }

  private static void line(Timeline<Published<ShareFigure>> series) {
    assertFalse(series.points().isEmpty());
    for (Point<Published<ShareFigure>> point : series.points()) {
      String quarter = findings.about().name(point.quarter());
      point
          .figure()
          .shown()
          .ifPresent(
              share ->
                  says(
                      String.join(
                          " ", quarter, percent(share.value()), range(share), "" + share.base())));
    }
  }

  @Test
  void everyFigureOfTheQuarter_standsInASentenceOrATable() {
    List<Published<ShareFigure>> shares = new ArrayList<>();
    shares.add(latest(findings.headline().ratings()));
    shares.add(latest(findings.headline().comments()));
    shares.add(latest(findings.headline().silent()));
    shares.add(latest(findings.headline().youngRatings()));
    shares.add(latest(findings.headline().youngComments()));
    shares.add(latest(findings.complaints().inTime()));
    for (MessageFinding<Published<ShareFigure>> message : findings.messages()) {
      shares.add(latest(message.upheld()));
      shares.add(latest(message.raised()));
    }
    for (CommitmentFinding<Published<ShareFigure>> commitment : findings.commitments()) {
      shares.add(survey(commitment).upheld());
    }
    int shown = 0;
    for (Published<ShareFigure> each : shares) {
      if (each.shown().isPresent()) {
        shown++;
        ShareFigure share = each.shown().get();
        says(share.count() + " of " + share.base());
        says(percent(share.value()));
      }
    }
    assertTrue(shown > 20, "figures that are shown: " + shown);
  }

  @Test
  void everyRowOfCommitmentsAndGroups_standsWhole() {
    for (CommitmentFinding<Published<ShareFigure>> commitment : findings.commitments()) {
      Published<ShareFigure> kept = survey(commitment).upheld();
      String share =
          kept.text(
              shown -> percent(shown.value()) + " (" + shown.count() + " of " + shown.base() + ")");
      String raised = survey(commitment).raised().text(shown -> percent(shown.value()));
      assertTrue(
          text.matches(
              ".*"
                  + Pattern.quote(commitment.title())
                  + " [A-Z][a-z ]+ "
                  + Pattern.quote(share + " " + raised)
                  + " .*"),
          commitment.title() + " " + share + " " + raised);
    }
    for (GroupFinding<Published<ShareFigure>, Published<Long>> group : findings.groups()) {
      group.families().shown().ifPresent(families -> says(String.format("%,d", families)));
      group.agree().shown().ifPresent(share -> says(percent(share.value())));
    }
    for (NamedCount<Published<Long>> outcome : findings.complaints().outcomes()) {
      outcome.count().shown().ifPresent(count -> says(outcome.name() + " " + count));
    }
  }

  private static Published<ShareFigure> latest(Timeline<Published<ShareFigure>> series) {
    return MessagesSection.latest(series);
  }

  private static StanceFinding<Published<ShareFigure>> survey(
      CommitmentFinding<Published<ShareFigure>> commitment) {
    return commitment.bySource().get(0);
  }
}

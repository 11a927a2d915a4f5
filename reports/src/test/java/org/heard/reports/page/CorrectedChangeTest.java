package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.model.Measure;
import org.heard.model.ReviewedComment;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.Caution;
import org.heard.reports.findings.Changes;
import org.heard.reports.findings.CorrectedFigure;
import org.heard.reports.findings.LabelEvidence;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.findings.PublishedChange;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.statistics.Basis;
import org.heard.reports.statistics.ChangeWord;
import org.junit.jupiter.api.Test;

/** What is said of change where people's reading corrects the figures. */
class CorrectedChangeTest {
  private static final LocalDate NOW = MadeCounty.LAST;
  private static final LocalDate BEFORE = NOW.minusMonths(3);

  /** Five quarters without a closed question, so that the comments give the answer. */
  private static final List<Measure> MEASURES =
      MadeCounty.measures(5).stream()
          .filter(each -> each.subject() != Subject.HEARD_RATING)
          .toList();

  /** People read 60 families: of those that the program takes for heard, so many are. */
  private static List<ReviewedComment> read(LocalDate quarter, int right) {
    List<ReviewedComment> read = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String machine = i < 25 ? "yes" : i < 45 ? "no" : "unclear";
      String people = i < right ? "yes" : i < 45 ? "no" : "unclear";
      read.add(
          new ReviewedComment(
              quarter + "-" + i,
              "family " + i,
              Source.SURVEY,
              quarter,
              "parent or carer",
              true,
              2,
              Map.of("heard", machine, "sentiment", "neutral"),
              Map.of("heard", people),
              List.of()));
    }
    return read;
  }

  private static PublishedFindings findings(List<ReviewedComment> read) {
    return Reports.findings(
        MadeCounty.manifest(),
        MadeCounty.inputs(),
        MeasureTable.of(MEASURES),
        new LabelEvidence(read, List.of()),
        ReportChoice.LATEST);
  }

  private static PublishedChange comments(PublishedFindings findings) {
    return Words.change(findings.changes().headline(), Changes.COMMENTS);
  }

  private static String page(PublishedFindings findings) {
    Words words = new Words(Wording.read("wording"));
    return HtmlPage.render(CommissionerReport.of(findings, words), words, true)
        .replaceAll("<[^>]*>", " ")
        .replace("&#39;", "'")
        .replaceAll("\\s+", " ");
  }

  private static PublishedFindings bothRead() {
    List<ReviewedComment> read = new ArrayList<>(read(BEFORE, 8));
    read.addAll(read(NOW, 25));
    return findings(read);
  }

  @Test
  void bothQuartersRead_correctedFiguresAreCompared_howeverBadTheLabels() {
    PublishedFindings findings = bothRead();
    PublishedChange change = comments(findings);
    assertEquals(Basis.CORRECTED, change.basis());
    assertEquals(ChangeWord.CLEAR_RISE, change.word());
    assertTrue(change.difference().shown().orElseThrow().interval().low() > 0);
    assertTrue(
        findings.cautions().contains(new Caution.CorrectedCompared(List.of(Changes.COMMENTS))));
    assertFalse(findings.cautions().contains(new Caution.NotReliable(Changes.COMMENTS)));
    String page = page(findings);
    assertTrue(page.contains("Against the earlier quarters that people read too: a clear rise"));
    assertTrue(page.contains("so the words for change compare the corrected figures"));
  }

  @Test
  void latestQuarterOnlyRead_countsAreCompared_andThePageSaysSo() {
    PublishedFindings findings = findings(read(NOW, 25));
    assertEquals(Basis.COUNTED, comments(findings).basis());
    assertTrue(
        findings.cautions().contains(new Caution.CountedCompared(List.of(Changes.COMMENTS))));
    String page = page(findings);
    assertTrue(page.contains("As the program counted it, against all earlier quarters:"));
    assertTrue(page.contains("so the words for change compare what the program counted"));
  }

  @Test
  void correctedFigureThatIsHidden_isNotSpokenOf() {
    PublishedFindings findings = findings(read(NOW, 3));
    assertTrue(findings.corrected(Changes.COMMENTS).isEmpty());
    assertTrue(findings.cautions().stream().noneMatch(Caution.CountedCompared.class::isInstance));
    assertFalse(page(findings).contains("People's reading corrects"));
  }

  @Test
  void earlierQuarterOnlyRead_saysNothingOfTheLatest() {
    PublishedFindings findings = findings(read(BEFORE, 25));
    assertEquals(Basis.COUNTED, comments(findings).basis());
    assertTrue(findings.cautions().stream().noneMatch(Caution.CountedCompared.class::isInstance));
  }

  @Test
  void familiesPages_showTheCorrectedFigure_andThatPeopleRead() {
    PublishedFindings findings = bothRead();
    CorrectedFigure figure = findings.quoted(Changes.COMMENTS).orElseThrow();
    String tenths = "About " + Math.round(10 * figure.share()) + " in 10 families ";
    String families = text(ReadingLevelTest.families(findings, "en"), "answer-comments");
    assertTrue(families.contains(tenths + "who wrote about it"), families);
    assertTrue(families.contains("This number follows what they found."), families);
    assertTrue(families.contains("than in the earlier months that people read too"), families);
    assertFalse(families.contains("only what the computer counted"), families);
    String easy = ReadingLevel.plain(ReadingLevelTest.easyRead(findings, "en"));
    assertTrue(easy.contains(tenths + "said that people listened to them."), easy);
    assertTrue(easy.contains("People checked this number."), easy);
  }

  /** The text of one block of the families' page. */
  private static String text(String page, String id) {
    int from = page.indexOf("id=\"" + id + "\"");
    assertTrue(from > 0, "no block " + id);
    return ReadingLevel.plain(page.substring(from, page.indexOf("</details>", from)));
  }
}

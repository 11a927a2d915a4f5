package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.heard.model.Classification;
import org.heard.model.Groups;
import org.heard.model.Heard;
import org.heard.model.LabelledComment;
import org.heard.model.Ledger;
import org.heard.model.Mention;
import org.heard.model.Origin;
import org.heard.model.Quarter;
import org.heard.model.QuestionKind;
import org.heard.model.ReviewReason;
import org.heard.model.Sentiment;
import org.heard.model.Source;
import org.heard.model.Stance;
import org.heard.reports.MadeCounty;
import org.heard.reports.read.QuoteApproval;
import org.heard.reports.read.ReportInputs;
import org.junit.jupiter.api.Test;

class QuoteGateTest {
  private static final String TEXT = "They rang back the same day and [person 1] wrote it down.";
  private static final MeasureTable TABLE = MeasureTable.of(MadeCounty.measures(4));

  /** A comment that passes; each test spoils one thing. */
  private record Made(
      Source source,
      LocalDate quarter,
      String family,
      String speaker,
      String text,
      String language,
      boolean harm,
      boolean consent,
      boolean translated,
      ReviewReason review) {
    static final Made GOOD =
        new Made(
            Source.SURVEY,
            MadeCounty.LAST,
            "f1",
            "parent or carer",
            TEXT,
            "en",
            false,
            true,
            false,
            ReviewReason.NONE);

    LabelledComment comment(String id) {
      return new LabelledComment(
          new Origin(
              "item-" + id,
              source,
              quarter,
              family,
              true,
              new Groups("", "", "", "", speaker),
              "inbox/a.csv",
              2),
          id,
          "",
          QuestionKind.WHAT_GOOD,
          text,
          List.of(),
          language,
          harm,
          consent,
          translated,
          new Classification(
              Sentiment.POSITIVE,
              Heard.YES,
              0,
              List.of(new Mention("m1", Stance.UPHELD, 0.9)),
              List.of(),
              0.9,
              review,
              List.of()));
    }
  }

  private static ReportInputs inputs(boolean on, List<QuoteApproval> approvals) {
    ReportInputs county = MadeCounty.inputs();
    return new ReportInputs(
        county.organisation(),
        county.accent(),
        county.contact(),
        county.logo(),
        on,
        county.disclosure(),
        county.charterName(),
        county.charterAddress(),
        county.titleSource(),
        county.messages(),
        county.population(),
        county.actions(),
        county.plain(),
        Ledger.EMPTY,
        approvals);
  }

  private static QuoteApproval approval(LabelledComment comment, String excerpt) {
    return new QuoteApproval(
        comment.id(), comment.textHash(), excerpt, "co-production lead", "2026-07-10");
  }

  private static QuoteGate gate(boolean on, String excerpt, LabelledComment... comments) {
    List<QuoteApproval> approvals =
        List.of(comments).stream().map(each -> approval(each, excerpt)).toList();
    return QuoteGate.of(
        inputs(on, approvals), List.of(comments), TABLE, new Quarter(MadeCounty.LAST));
  }

  private static void refused(QuoteRefusal why, UnaryOperator<Made> spoil) {
    QuoteGate gate = gate(true, "", spoil.apply(Made.GOOD).comment("c1"));
    assertEquals(List.of(), gate.printed());
    assertEquals(Map.of(why, 1L), gate.log().refused());
  }

  @Test
  void approvedQuoteOfAConsentingParent_isPrintedMasked() {
    QuoteGate gate = gate(true, "", Made.GOOD.comment("c1"));
    assertEquals(
        List.of(new PublishedQuote(TEXT, "parent or carer", Source.SURVEY, List.of("m1"))),
        gate.printed());
    assertFalse(gate.printed().toString().contains("rang"), "no words in a log");
  }

  @Test
  void quotesThatAreNotSwitchedOn_areNotPrinted() {
    assertEquals(
        Map.of(QuoteRefusal.OFF, 1L), gate(false, "", Made.GOOD.comment("c1")).log().refused());
  }

  @Test
  void secondQuoteOfAFamily_isNotPrinted() {
    QuoteGate gate = gate(true, "", Made.GOOD.comment("c1"), Made.GOOD.comment("c2"));
    assertEquals(1, gate.printed().size());
    assertEquals(Map.of(QuoteRefusal.SAME_FAMILY, 1L), gate.log().refused());
  }

  @Test
  void excerptWordForWord_isPrintedAndAnotherIsNot() {
    LabelledComment comment = Made.GOOD.comment("c1");
    assertEquals(
        "rang back the same day",
        gate(true, "rang back the same day", comment).printed().get(0).text());
    assertEquals(
        Map.of(QuoteRefusal.NOT_IN_TEXT, 1L),
        gate(true, "rang back at once", comment).log().refused());
  }

  @Test
  void textThatChangedSinceItWasApproved_isNotPrinted() {
    LabelledComment read = Made.GOOD.comment("c1");
    LabelledComment now = with(Made.GOOD, "They rang back the same day.", "en").comment("c1");
    QuoteGate gate =
        QuoteGate.of(
            inputs(true, List.of(approval(read, ""))),
            List.of(now),
            TABLE,
            new Quarter(MadeCounty.LAST));
    assertEquals(Map.of(QuoteRefusal.TEXT_CHANGED, 1L), gate.log().refused());
  }

  @Test
  void longQuote_isNotPrinted() {
    refused(QuoteRefusal.LENGTH, good -> with(good, "word ".repeat(31), "en"));
    assertEquals(
        1,
        gate(true, "", with(Made.GOOD, "word ".repeat(30), "en").comment("c1")).printed().size());
  }

  @Test
  void otherLanguage_isNotPrinted() {
    refused(QuoteRefusal.LANGUAGE, good -> with(good, TEXT, "pl"));
  }

  private static Made with(Made good, String text, String language) {
    return new Made(
        good.source(),
        good.quarter(),
        good.family(),
        good.speaker(),
        text,
        language,
        good.harm(),
        good.consent(),
        good.translated(),
        good.review());
  }

  private static Made flags(boolean harm, boolean consent, boolean translated, ReviewReason why) {
    Made good = Made.GOOD;
    return new Made(
        good.source(),
        good.quarter(),
        good.family(),
        good.speaker(),
        good.text(),
        good.language(),
        harm,
        consent,
        translated,
        why);
  }

  @Test
  void harmNoConsentTranslationOrUnread_isNotPrinted() {
    refused(QuoteRefusal.HARM, good -> flags(true, true, false, ReviewReason.NONE));
    refused(QuoteRefusal.NO_CONSENT, good -> flags(false, false, false, ReviewReason.NONE));
    refused(QuoteRefusal.LANGUAGE, good -> flags(false, true, true, ReviewReason.NONE));
    refused(QuoteRefusal.NOT_READ, good -> flags(false, true, false, ReviewReason.TOO_LONG));
  }

  private static Made from(Source source, LocalDate quarter, String speaker) {
    Made good = Made.GOOD;
    return new Made(
        source,
        quarter,
        good.family(),
        speaker,
        good.text(),
        good.language(),
        false,
        true,
        false,
        ReviewReason.NONE);
  }

  @Test
  void complaintOldYearOrSmallGroup_isNotPrinted() {
    LocalDate last = MadeCounty.LAST;
    refused(QuoteRefusal.COMPLAINT, good -> from(Source.COMPLAINT, last, ""));
    refused(
        QuoteRefusal.NOT_IN_REPORT,
        good -> from(Source.SURVEY, last.minusYears(1), "parent or carer"));
    refused(QuoteRefusal.SMALL_GROUP, good -> from(Source.SURVEY, last, "grandparent"));
  }
}

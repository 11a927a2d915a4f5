package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.heard.model.Source;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.LabelEvidence;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.PublishedQuote;
import org.heard.reports.findings.ReviewFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is missing, the pages stay whole, kind and true. */
class PlainPagesTest {
  private static String families(PlainCounty county) {
    return text(ReadingLevelTest.families(county.findings(), "en"));
  }

  private static String easyRead(PlainCounty county) {
    return text(ReadingLevelTest.easyRead(county.findings(), "en"));
  }

  private static String text(String page) {
    return String.join("\n", ReadingLevel.of(page).all());
  }

  @ParameterizedTest
  @EnumSource(PlainCounty.class)
  void everyCounty_getsEverySection(PlainCounty county) {
    String page = ReadingLevelTest.families(county.findings(), "en");
    for (String id :
        List.of(
            "asked",
            "answer",
            "told",
            "words",
            "changed",
            "not-changed",
            "missing",
            "young",
            "right",
            "glossary")) {
      assertTrue(page.contains("<section id=\"" + id + "\""), id);
    }
    String easy = ReadingLevelTest.easyRead(county.findings(), "en");
    for (String id : List.of("checked", "about", "answer", "told", "did", "could-not", "right")) {
      assertTrue(easy.contains("<section id=\"" + id + "\""), id);
    }
  }

  @Test
  void nothingHeard_isNeitherGoodNorBad() {
    String families = families(PlainCounty.NOTHING_HEARD);
    assertTrue(families.contains("Nothing reached us in that time."), families);
    assertTrue(families.contains("neither good news nor bad news"), families);
    assertFalse(families.contains(" in 10 families"), families);
    String easy = easyRead(PlainCounty.NOTHING_HEARD);
    assertTrue(easy.contains("We got no answers in that time."), easy);
    assertFalse(easy.contains("They answered our survey."), easy);
  }

  @Test
  void oneMessage_leavesTheOthersOpen() {
    String families = families(PlainCounty.ONE_MESSAGE);
    assertEquals(4, families.split("Nobody told us about this\\.\n", -1).length - 1, families);
    assertTrue(families.contains("who wrote about this say that we keep this promise."), families);
    assertEquals(
        4,
        easyRead(PlainCounty.ONE_MESSAGE).split("Too few families wrote about it to", -1).length
            - 1);
  }

  @Test
  void noAction_isSaidAndMayBeAskedFor() {
    assertTrue(families(PlainCounty.NO_ACTIONS).contains("You may ask us why."));
    assertTrue(easyRead(PlainCounty.NO_ACTIONS).contains("You can ask us why."));
  }

  @Test
  void challengedPromiseWithoutAction_isNamed() {
    String families = families(PlainCounty.NO_ACTIONS);
    assertTrue(families.contains("We have written down no action about them yet."), families);
    List<Phrase> open =
        FamiliesActions.unanswered(
            PlainCounty.NO_ACTIONS.findings(),
            PlainWords.of("families", "en", PlainCounty.NO_ACTIONS.findings().plain()));
    assertFalse(open.isEmpty());
    open.forEach(title -> assertTrue(families.contains(title.text()), title.text()));
  }

  @Test
  void veryLongAction_isCutAndSaidToBeCut() {
    String families = families(PlainCounty.LONG_ACTIONS);
    assertTrue(families.contains("There is more. You find all of it"), families);
    assertTrue(families.length() < 30_000, "still a page: " + families.length());
    String easy = easyRead(PlainCounty.LONG_ACTIONS);
    assertTrue(easy.contains("The words are too long for these pages."), easy);
    assertFalse(easy.contains("and then we could not and then"), easy);
  }

  @Test
  void hostileTexts_areShownAsText() {
    for (String language : List.of("en", "pl")) {
      PublishedFindings findings = PlainCounty.HOSTILE.findings();
      String families = ReadingLevelTest.families(findings, language);
      assertFalse(families.contains("<script"));
      assertTrue(families.contains("&lt;script&gt;"));
      assertFalse(families.contains("href=\"javascript:"));
      assertFalse(ReadingLevelTest.easyRead(findings, language).contains("<script"));
    }
  }

  @Test
  void noAddress_sendsToAPerson() {
    assertTrue(families(PlainCounty.RATINGS_ONLY).contains("speak to the person who gave it"));
    assertTrue(easyRead(PlainCounty.RATINGS_ONLY).contains("tell the person who gave you"));
  }

  @Test
  void withoutPopulation_nobodyIsCalledMissing() {
    String families = families(PlainCounty.RATINGS_ONLY);
    assertTrue(families.contains("So we cannot tell who is missing."), families);
    assertFalse(families.contains("No group is clearly missing"), families);
  }

  @Test
  void missingGroups_areNamedByWhatTheyAre() {
    String families = families(PlainCounty.WHOLE);
    assertTrue(families.contains("Where families live\nThornleigh"), families);
    assertTrue(families.contains("How old the children are\n16-25"), families);
    assertTrue(easyRead(PlainCounty.WHOLE).contains("Ages 16-25"));
  }

  @Test
  void youngPeople_standApartFromParents() {
    String families = families(PlainCounty.WHOLE);
    int young = families.indexOf("Young people in their own voice\n");
    assertTrue(young > families.indexOf("Who we did not hear from\n"));
    assertTrue(families.substring(young).contains("young people answered in the last 12 months."));
  }

  @Test
  void unsignedEasyRead_isADraft() {
    String easy = easyRead(PlainCounty.WHOLE);
    assertTrue(easy.contains("This is a draft"), easy);
    assertFalse(easy.contains("Who checked these pages"), easy);
  }

  @Test
  void signedEasyRead_saysWhoSignedAndWhen() {
    String easy = easyRead(PlainCounty.SIGNED);
    assertTrue(easy.contains("The Pennyfold reading group checked these pages."), easy);
    assertTrue(easy.contains("They did this on 9 July 2026."), easy);
    assertFalse(easy.contains("draft"), easy);
    assertFalse(easy.contains("Another group"), easy);
    String polish = text(ReadingLevelTest.easyRead(PlainCounty.SIGNED.findings(), "pl"));
    assertTrue(polish.contains("To jest szkic"), polish);
  }

  @Test
  void polishPage_saysItsLanguageAndThatNobodyCheckedIt() {
    PublishedFindings findings = PlainCounty.WHOLE.findings();
    String page = ReadingLevelTest.families(findings, "pl");
    assertTrue(page.contains("<html lang=\"pl\">"));
    assertTrue(page.contains("To tłumaczenie jest szkicem."));
    assertTrue(page.contains("1 kwietnia 2026"));
    assertTrue(
        page.contains("<a href=\"families.html\" hreflang=\"en-GB\" lang=\"en-GB\">English"));
    assertTrue(page.contains("<dd lang=\"en-GB\">Nobody rings back"), "actions stay English");
    assertTrue(page.contains("Słuchamy i jesteśmy szczerzy"));
  }

  private static String afterReview(long disputes, long answered) {
    ReviewFinding review =
        new ReviewFinding(
            2,
            60,
            new Published.Shown<>(9L),
            List.of(),
            List.of(),
            count(disputes),
            count(answered),
            List.of(),
            count(0));
    PublishedFindings findings =
        Reports.findings(
            MadeCounty.manifest(),
            MadeCounty.inputs(),
            MeasureTable.of(MadeCounty.measures(5)),
            MadeCounty.evidence(),
            Optional.of(review),
            ReportChoice.LATEST);
    return text(ReadingLevelTest.families(findings, "en"));
  }

  private static Published<Long> count(long count) {
    return count > 0 && count < 5
        ? new Published.Hidden<>(Published.Reason.CONFIDENTIAL)
        : new Published.Shown<>(count);
  }

  @Test
  void disputes_areCountedWithTheirAnswers() {
    String families = afterReview(7, 5);
    assertTrue(families.contains("7 times people told us so far"), families);
    assertTrue(families.contains("5 of these have an answer."), families);
  }

  @Test
  void fewDisputes_areNotCounted() {
    String families = afterReview(3, 2);
    assertTrue(families.contains("We do not show how many."), families);
    assertFalse(families.contains("have an answer"), families);
  }

  @Test
  void noDispute_isSaid() {
    assertTrue(afterReview(0, 0).contains("Nobody has told us yet that we read their words"));
    assertFalse(families(PlainCounty.WHOLE).contains("Nobody has told us yet"));
  }

  @ParameterizedTest
  @EnumSource(PlainCounty.class)
  void everyLabel_canBeOpenedToShowWhy(PlainCounty county) {
    String page = ReadingLevelTest.families(county.findings(), "en");
    int labels = 0;
    for (String block : page.split("<div class=\"told\"", -1)) {
      if (block.contains("class=\"verdict\"")) {
        labels++;
        assertTrue(block.contains("<details class=\"why\">"), block);
        String why = block.substring(block.indexOf("<details"), block.indexOf("</details>"));
        boolean message = block.startsWith(" id=\"told-");
        assertEquals(message, why.contains("Words that say we keep the promise"), why);
        assertEquals(message, why.contains("Words that say we break the promise"), why);
        boolean comments = block.startsWith(" id=\"answer-comments");
        assertEquals(comments, why.contains("The program learned from example comments"), why);
        assertTrue(why.split("<p>|<li>", -1).length > 1, why);
      }
    }
    assertTrue(labels >= county.findings().messages().size(), county + ": " + labels);
  }

  @Test
  void figureOfWeakLabels_isSaidToBeTheComputersCount() {
    String weak = "This is only what the computer counted.";
    String page = ReadingLevelTest.families(PlainCounty.WHOLE.findings(), "en");
    for (String block : page.split("<div class=\"told\"", -1)) {
      if (block.startsWith(" id=\"told-")) {
        assertEquals(block.startsWith(" id=\"told-m3"), block.contains(weak), block);
      }
    }
    String easy = text(ReadingLevelTest.easyRead(unmeasured(), "en"));
    String said = "The computer does not read this well enough yet.";
    assertEquals(7, easy.split(said, -1).length, "answer and five messages: " + easy);
    assertEquals(7, text(ReadingLevelTest.families(unmeasured(), "en")).split(weak, -1).length);
  }

  private static PublishedFindings unmeasured() {
    return Reports.findings(
        MadeCounty.manifest(),
        MadeCounty.inputs(),
        MeasureTable.of(MadeCounty.measures(16)),
        new LabelEvidence(List.of(), List.of()),
        ReportChoice.LATEST);
  }

  private static String quoted(String language, List<PublishedQuote> quotes) {
    PublishedFindings findings = PlainCounty.WHOLE.findings();
    PlainWords words = PlainWords.of("families", language, findings.plain());
    Document document =
        new Document(
            "Quotes",
            "",
            findings.about(),
            List.of(FamiliesPage.inYourWords(quotes, words)),
            List.of(),
            words.tag(),
            Look.FAMILIES);
    return HtmlPage.render(document, words.frame(), false);
  }

  @Test
  void approvedQuotes_standInTheirOwnWords() {
    PublishedQuote quote =
        new PublishedQuote(
            "[person 1] <really> listened to us.", "Parent or carer", Source.SURVEY, List.of("m4"));
    String page = quoted("en", List.of(quote));
    assertTrue(page.contains("<p>“[person 1] &lt;really&gt; listened to us.”</p>"), page);
    assertTrue(page.contains("Parent or carer</p>"));
    assertFalse(page.contains("We show nobody"));
    assertTrue(quoted("en", List.of()).contains("We show nobody"));
    assertTrue(quoted("pl", List.of(quote)).contains("<p lang=\"en-GB\">“[person 1]"));
    assertTrue(
        quoted("pl", List.of(quote)).contains("<p class=\"note\" lang=\"en-GB\">Parent or carer"));
  }
}

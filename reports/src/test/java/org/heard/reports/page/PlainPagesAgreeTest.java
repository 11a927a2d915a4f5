package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.statistics.ChangeWord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words, numbers and pictures of one promise all say what the same published figure says. */
class PlainPagesAgreeTest {
  private static final Pattern TEN = Pattern.compile("(?s)<svg[^>]*class=\"ten\".*?</svg>");
  private static final Pattern DARK = Pattern.compile("<g [^>]*fill=\"#12436d\"");
  private static final Pattern PERSON = Pattern.compile("<circle ");

  @ParameterizedTest
  @EnumSource(PlainCounty.class)
  void familiesPage_saysWhatTheFindingsSay(PlainCounty county) {
    PublishedFindings findings = county.findings();
    String page = ReadingLevelTest.families(findings, "en");
    PlainWords words = PlainWords.of("families", "en", findings.plain());
    String paper = PdfPage.render(FamiliesPage.of(findings, words));
    for (MessageFinding<Published<ShareFigure>> message : findings.messages()) {
      agrees(findings, message, part(page, "told-" + message.id(), "</details>"));
      agrees(findings, message, part(paper, "told-" + message.id(), "<div class=\"told\""));
    }
  }

  private static void agrees(
      PublishedFindings findings, MessageFinding<Published<ShareFigure>> message, String block) {
    String text = ReadingLevel.plain(block);
    assertTrue(text.contains(message.title()), text);
    ChangeWord word = Words.change(findings.changes().messages(), message.id()).word();
    assertTrue(text.contains(plain(word) + ": " + word.words()), text);
    Published<ShareFigure> figure = MessagesSection.latest(message.upheld());
    Matcher ten = TEN.matcher(block);
    if (figure.shown().isEmpty()) {
      assertFalse(ten.find(), "a picture of a number that is hidden");
      return;
    }
    ShareFigure share = figure.shown().get();
    assertTrue(ten.find(), "no picture of a number that is shown");
    int dark = count(DARK, ten.group());
    assertEquals(10, count(PERSON, ten.group()));
    assertEquals(expected(share), dark, share.toString());
    assertTrue(ten.group().contains(dark + " of 10 people"), ten.group());
    assertTrue(text.contains(tenth(share, dark)), text);
    assertTrue(
        text.contains(
            share.base()
                + " families wrote something good or bad about this promise. "
                + share.count()
                + " said"),
        text);
  }

  @ParameterizedTest
  @EnumSource(PlainCounty.class)
  void easyReadPages_sayWhatTheFindingsSay(PlainCounty county) {
    PublishedFindings findings = county.findings();
    String page = ReadingLevelTest.easyRead(findings, "en");
    int number = 0;
    for (MessageFinding<Published<ShareFigure>> message : findings.messages()) {
      number++;
      String block = part(page, "Promise " + number + ": ", "<h");
      String text = ReadingLevel.plain(block);
      assertTrue(text.contains(message.title()), text);
      ChangeWord word = Words.change(findings.changes().messages(), message.id()).word();
      String said =
          switch (word) {
            case CLEAR_RISE -> "This is better than before.";
            case CLEAR_FALL -> "This is worse than before.";
            case NO_CLEAR_CHANGE -> "This is about the same as before.";
            case TOO_FEW -> "We do not have enough answers to compare.";
            case NOT_RELIABLE -> "The computer does not read this well enough yet.";
          };
      assertTrue(text.contains(said), text);
      Matcher ten = TEN.matcher(block);
      Published<ShareFigure> figure = MessagesSection.latest(message.upheld());
      assertEquals(figure.shown().isPresent(), ten.find());
      figure
          .shown()
          .ifPresent(
              share -> {
                int dark = count(DARK, ten.group());
                assertEquals(expected(share), dark, share.toString());
                assertTrue(text.contains(tenth(share, dark)), text);
                assertTrue(text.contains(share.base() + " families wrote about it."), text);
              });
    }
  }

  @ParameterizedTest
  @EnumSource(PlainCounty.class)
  void pagesInPlainWords_printNoPercentageAndNoMark(PlainCounty county) {
    for (String page :
        new String[] {
          ReadingLevelTest.families(county.findings(), "en"),
          ReadingLevelTest.easyRead(county.findings(), "en")
        }) {
      String text = String.join("\n", ReadingLevel.of(page).all());
      assertFalse(text.matches("(?s).*\\d\\s?%.*"), text);
      for (Published.Reason reason : Published.Reason.values()) {
        assertFalse(text.contains(reason.mark()), reason.mark());
      }
    }
  }

  private static String plain(ChangeWord word) {
    return switch (word) {
      case CLEAR_RISE -> "Better";
      case CLEAR_FALL -> "Worse";
      case NO_CLEAR_CHANGE -> "About the same";
      case TOO_FEW -> "Not enough answers";
      case NOT_RELIABLE -> "We cannot tell yet";
    };
  }

  /** Worked out apart from the program: nearest tenth; only nobody is 0 and only all are 10. */
  private static int expected(ShareFigure share) {
    if (share.count() == 0 || share.count() == share.base()) {
      return share.count() == 0 ? 0 : 10;
    }
    long tenths = (20 * share.count() + share.base()) / (2 * share.base());
    return (int) Math.max(1, Math.min(9, tenths));
  }

  private static String tenth(ShareFigure share, int dark) {
    if (share.count() == 0) {
      return "None of the families";
    }
    if (share.count() == share.base()) {
      return "All the families";
    }
    if (20 * share.count() < share.base()) {
      return "Fewer than 1 in 10 families";
    }
    return 20 * share.count() >= 19 * share.base()
        ? "More than 9 in 10 families"
        : dark + " in 10 families";
  }

  private static String part(String page, String from, String to) {
    int start = page.indexOf(from);
    assertTrue(start >= 0, from);
    int end = page.indexOf(to, start);
    return page.substring(start, end < 0 ? page.length() : end);
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }
}

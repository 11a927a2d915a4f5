package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.heard.reports.findings.PublishedFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingLevelTest {
  private static final int MOST_WORDS_FOR_FAMILIES = 25;
  private static final double MEAN_WORDS_FOR_FAMILIES = 15;
  private static final double PASSIVE_FOR_FAMILIES = 0.05;

  static String families(PublishedFindings findings, String language) {
    PlainWords words = PlainWords.of("families", language, findings.plain());
    return HtmlPage.render(FamiliesPage.of(findings, words), words.frame(), true);
  }

  static String easyRead(PublishedFindings findings, String language) {
    PlainWords words = PlainWords.of("easy-read", language, findings.plain());
    return HtmlPage.render(EasyReadPage.of(findings, language, words), words.frame(), false);
  }

  @ParameterizedTest
  @EnumSource(PlainCounty.class)
  void easyRead_hasSentencesOfThreeToFifteenWords(PlainCounty county) {
    for (String language : List.of("en", "pl")) {
      for (String sentence : ReadingLevel.of(easyRead(county.findings(), language)).sentences()) {
        int words = Sentences.words(sentence);
        assertTrue(
            words >= Sentences.FEWEST_WORDS && words <= Sentences.MOST_WORDS,
            county + ", " + language + ", " + words + " words: " + sentence);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(PlainCounty.class)
  void easyRead_hasNoHardWordAndNoPassive(PlainCounty county) {
    ReadingLevel.Texts texts = ReadingLevel.of(easyRead(county.findings(), "en"));
    for (String text : texts.all()) {
      assertEquals(List.of(), ReadingLevel.hardWords(text), text);
    }
    for (String sentence : texts.sentences()) {
      // What a partnership wrote of its actions is its own.
      assertTrue(MadeActions.wrote(sentence) || !ReadingLevel.passive(sentence), sentence);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = PlainCounty.class,
      names = {"LONG_ACTIONS"},
      mode = EnumSource.Mode.EXCLUDE)
  void familiesPage_hasShortSentencesAndFewPassives(PlainCounty county) {
    List<String> sentences = ReadingLevel.of(families(county.findings(), "en")).sentences();
    double words = sentences.stream().mapToInt(Sentences::words).average().orElse(0);
    assertTrue(words <= MEAN_WORDS_FOR_FAMILIES, county + ": mean " + words);
    for (String sentence : sentences) {
      assertTrue(Sentences.words(sentence) <= MOST_WORDS_FOR_FAMILIES, sentence);
      assertEquals(List.of(), ReadingLevel.hardWords(sentence), sentence);
    }
    long passives = sentences.stream().filter(ReadingLevel::passive).count();
    assertTrue(passives <= PASSIVE_FOR_FAMILIES * sentences.size(), county + ": " + passives);
  }

  @Test
  void polishFamiliesPage_hasShortSentences() {
    for (String sentence :
        ReadingLevel.of(families(PlainCounty.WHOLE.findings(), "pl")).sentences()) {
      assertTrue(Sentences.words(sentence) <= MOST_WORDS_FOR_FAMILIES, sentence);
    }
  }

  @Test
  void passiveForms_areSeen() {
    assertTrue(ReadingLevel.passive("The plan was written late."));
    assertTrue(ReadingLevel.passive("Families are not always invited."));
    assertFalse(ReadingLevel.passive("They feel heard."));
    assertFalse(ReadingLevel.passive("We kept the promise."));
  }

  @Test
  void hardWords_areSeen() {
    assertEquals(
        List.of("stakeholder", "engagement"),
        ReadingLevel.hardWords("Good stakeholder engagement helps."));
  }

  @Test
  void hardWords_areExplainedWhereTheyFirstStand() {
    PublishedFindings findings = PlainCounty.WHOLE.findings();
    PlainWords words = PlainWords.of("easy-read", "en", findings.plain());
    List<String> sentences = ReadingLevel.of(easyRead(findings, "en")).sentences();
    int explained = 0;
    for (String key : words.keys("term.")) {
      if (key.endsWith(".means")) {
        continue;
      }
      String word = words.say(key).replaceAll("\\|.*", "");
      List<String> holding =
          sentences.stream().filter(each -> each.matches("(?i).*\\b" + word + "s?\\b.*")).toList();
      if (!holding.isEmpty()) {
        int at = sentences.indexOf(holding.get(0));
        String meaning = words.say(key + ".means");
        int means = sentences.indexOf(meaning);
        assertTrue(means > at && means <= at + 3, word + " first stands in: " + holding.get(0));
        explained++;
      }
    }
    assertTrue(explained >= 6, "explained " + explained);
  }
}

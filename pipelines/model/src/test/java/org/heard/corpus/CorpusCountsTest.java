package org.heard.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.model.Heard;
import org.heard.model.Source;
import org.heard.model.Stance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How many labelled comments of each kind there must be. */
class CorpusCountsTest {
  private static final List<LabelledText> TEXTS = Corpus.texts();
  private static final int ASKED = 6000;

  /** Voices that write report prose; all others write as families, complainants or minutes. */
  private static final Set<String> REPORT_PROSE =
      Set.of(
          "area_extracts",
          "area_letters",
          "area_pages",
          "area_report",
          "area_topics",
          "health_visitor",
          "hearing_day",
          "hearing_words",
          "inspector",
          "report_findings",
          "report_said",
          "report_voices",
          "senco",
          "testimony",
          "told_inspectors",
          "visit_lines");

  /** Commitments of each message, in charter order. */
  private static final Map<String, Integer> COMMITMENTS =
      Map.of("m1", 6, "m2", 4, "m3", 4, "m4", 7, "m5", 3);

  private static DynamicTest atLeast(int asked, String what, Predicate<LabelledText> kind) {
    return dynamicTest(
        asked + " " + what,
        () -> {
          long found = TEXTS.stream().filter(kind).count();
          assertTrue(found >= asked, () -> what + ": " + found + " (at least " + asked + ")");
        });
  }

  private static void inRange(double low, double high, double found) {
    assertTrue(low <= found && found <= high, () -> found + " is not in " + low + " to " + high);
  }

  private static double share(List<LabelledText> of, Predicate<LabelledText> kind) {
    return of.stream().filter(kind).count() / (double) of.size();
  }

  @TestFactory
  Stream<DynamicTest> lengths_reachWhatWasAsked() {
    return Stream.of(
        atLeast(ASKED, "texts", t -> true),
        atLeast(
            5000,
            "short texts of 8 to 30 words, non-answers apart",
            t -> !t.nonAnswer() && t.words() >= 8 && t.words() <= 30),
        atLeast(1000, "longer texts of 60 to 250 words", t -> t.words() >= 60 && t.words() <= 250));
  }

  @TestFactory
  Stream<DynamicTest> eachMessage_hasBothSides() {
    Set<String> doubled = Set.of("m3 breached", "m2 upheld", "m3 upheld");
    return COMMITMENTS.keySet().stream()
        .sorted()
        .flatMap(
            m ->
                Stream.of(Stance.UPHELD, Stance.BREACHED)
                    .map(
                        stance -> {
                          String name = m + " " + stance.word();
                          return atLeast(
                              doubled.contains(name) ? 500 : 250,
                              name,
                              t -> t.messages().get(m) == stance);
                        }));
  }

  @TestFactory
  Stream<DynamicTest> eachCommitment_hasBothSides() {
    return COMMITMENTS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            m ->
                IntStream.rangeClosed(1, m.getValue())
                    .mapToObj(n -> m.getKey() + "." + n)
                    .flatMap(c -> Stream.of("+" + c, "-" + c)))
        .map(side -> atLeast(15, side, t -> t.stances().contains(side)));
  }

  @TestFactory
  Stream<DynamicTest> beingHeard_hasBothSides() {
    return Stream.of(Heard.YES, Heard.NO)
        .map(heard -> atLeast(500, "heard " + heard.word(), t -> t.heard() == heard));
  }

  @TestFactory
  Stream<DynamicTest> hardTexts_areMany() {
    return Stream.concat(
        Stream.of(
            atLeast(ASKED / 4, "hard negatives (25 % of 6,000)", t -> t.tagged("hardneg")),
            atLeast(
                ASKED * 15 / 100,
                "texts of polarity twins (15 % of 6,000)",
                t -> t.tags().stream().anyMatch(tag -> tag.startsWith("twin:"))),
            atLeast(200, "texts in other languages", t -> !t.language().equals("en")),
            atLeast(40, "texts aimed at software", t -> t.tagged("software"))),
        Stream.of(
                "dneg",
                "sarcasm",
                "thennow",
                "resolved",
                "mixed1",
                "onegood",
                "polite",
                "angry",
                "homonym")
            .map(tag -> atLeast(60, tag, t -> t.tagged(tag))));
  }

  @Test
  void nonAnswers_areAFifthOfSurveyAnswers() {
    List<LabelledText> survey = TEXTS.stream().filter(t -> t.source() == Source.SURVEY).toList();
    inRange(0.19, 0.25, share(survey, LabelledText::nonAnswer));
  }

  @Test
  void informalVoices_areAboutSevenInTen() {
    inRange(0.65, 0.80, share(TEXTS, t -> !REPORT_PROSE.contains(t.pass())));
  }

  @Test
  void passes_areTwelveOrMoreEachInOneSplit() {
    Map<String, Set<String>> splits =
        TEXTS.stream()
            .collect(
                Collectors.groupingBy(
                    LabelledText::pass,
                    Collectors.mapping(LabelledText::split, Collectors.toSet())));
    assertTrue(splits.size() >= 12, () -> splits.size() + " passes");
    assertTrue(splits.values().stream().allMatch(s -> s.size() == 1), splits::toString);
  }
}

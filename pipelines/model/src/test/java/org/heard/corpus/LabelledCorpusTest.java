package org.heard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.model.Heard;
import org.heard.model.Sentiment;
import org.heard.model.Source;
import org.heard.model.Stance;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Whether the labels keep the guide, and no text leans on another. Names ids, never words. */
class LabelledCorpusTest {
  private static final List<LabelledText> TEXTS = Corpus.texts();

  private static void none(Predicate<LabelledText> wrong) {
    assertEquals(List.of(), TEXTS.stream().filter(wrong).map(LabelledText::id).toList());
  }

  private static boolean hasSide(LabelledText text, String side) {
    return text.stances().stream().anyMatch(s -> s.startsWith(side));
  }

  @Test
  void ids_areUniqueAndNameTheirPass() {
    assertEquals(
        TEXTS.size(), TEXTS.stream().map(LabelledText::id).collect(Collectors.toSet()).size());
    none(t -> !t.id().startsWith(t.pass() + "-"));
  }

  @Test
  void splitColumn_namesTheFile() {
    for (String split : List.of("train", "development", "test")) {
      assertEquals(
          Set.of(split),
          Corpus.read(Corpus.labelled(split + ".csv")).stream()
              .map(row -> row.get("split"))
              .collect(Collectors.toSet()));
    }
  }

  @Test
  void questions_standAtSurveyAnswersOnly() {
    none(t -> (t.source() == Source.SURVEY) == t.question().isBlank());
  }

  @Test
  void criticality_isOnItsScale() {
    none(t -> Math.abs(t.criticality()) > 5);
  }

  @Test
  void message_isNotAbsentIfAndOnlyIfACommitmentIsListed() {
    none(
        t ->
            t.messages().entrySet().stream()
                .anyMatch(
                    m ->
                        (m.getValue() == Stance.ABSENT)
                            == t.commitments().stream().anyMatch(c -> c.startsWith(m.getKey()))));
  }

  @Test
  void commitments_areTheStancesWithoutSide() {
    none(t -> !t.commitments().equals(t.stances().stream().map(s -> s.substring(1)).toList()));
    none(t -> t.stances().stream().anyMatch(s -> !s.matches("[-+~]m[1-5]\\.[1-7]")));
    none(t -> new HashSet<>(t.commitments()).size() < t.commitments().size());
  }

  @Test
  void message_takesASideOnlyWhereACommitmentDoes() {
    none(
        t ->
            t.messages().entrySet().stream()
                .anyMatch(
                    m ->
                        switch (m.getValue()) {
                          case UPHELD -> !hasSide(t, "+" + m.getKey());
                          case BREACHED -> !hasSide(t, "-" + m.getKey());
                          case ABSENT, MENTIONED -> false;
                        }));
  }

  @Test
  void nonAnswer_carriesNoPromiseAndNobodyHeard() {
    none(t -> t.sentiment() == Sentiment.NO_CONTENT && !t.commitments().isEmpty());
    none(t -> t.sentiment() == Sentiment.NO_CONTENT && t.heard() != Heard.UNCLEAR);
  }

  @Test
  void heard_comesWithACommitment() {
    none(t -> t.heard() != Heard.UNCLEAR && t.commitments().isEmpty());
  }

  @Test
  void twins_arePairs() {
    Map<String, Integer> twins = new TreeMap<>();
    TEXTS.stream()
        .flatMap(t -> t.tags().stream())
        .filter(tag -> tag.startsWith("twin:"))
        .forEach(tag -> twins.merge(tag, 1, Integer::sum));
    twins.values().removeIf(n -> n == 2);
    assertEquals(Map.of(), twins);
  }

  @Test
  void clauses_lieInOrderInsideTheirTextAndSayNoMore() {
    Map<String, LabelledText> byId =
        TEXTS.stream().collect(Collectors.toMap(LabelledText::id, t -> t));
    Map<String, Integer> ends = new HashMap<>();
    Set<String> wrong = new TreeSet<>();
    for (Map<String, String> row : Corpus.read(Corpus.labelled("clauses.csv"))) {
      String id = Objects.requireNonNull(row.get("id"));
      LabelledText text = byId.get(id);
      int start = Integer.parseInt(Objects.requireNonNull(row.get("start")));
      int end = Integer.parseInt(Objects.requireNonNull(row.get("end")));
      Sentiment.ofWord(Objects.requireNonNull(row.get("sentiment")));
      if (text == null
          || start < ends.getOrDefault(id, 0)
          || end <= start
          || end > text.text().length()
          || !Corpus.parts(Objects.requireNonNull(row.get("stances"))).stream()
              .allMatch(s -> text.commitments().contains(s.substring(1)))) {
        wrong.add(id);
      }
      ends.put(id, end);
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void text_standsOnceToAQuestion() {
    Set<String> seen = new HashSet<>();
    none(
        t ->
            !seen.add(
                String.join(" ", Corpus.words(t.text()))
                    + "\n"
                    + t.text().strip()
                    + "\n"
                    + t.question()));
  }

  @Test
  void texts_shareNoRunOfSixWords() {
    Map<String, String> first = new HashMap<>();
    none(
        t ->
            Corpus.runs(t.text()).stream()
                .anyMatch(run -> !first.computeIfAbsent(run, r -> t.id()).equals(t.id())));
  }

  @Test
  void texts_shareNoRunOfSixWordsWithOtherAuthors() {
    Assumptions.assumeTrue(
        Corpus.shared().isPresent(), "skipped: no folder shared beside the project");
    Map<String, String> columns =
        Map.of(
            "quotes_dev.csv", "text",
            "nhs_comments_dev.csv", "FFT answer",
            "nhs_phase1_dev.csv", "feedback");
    Set<String> others =
        columns.entrySet().stream()
            .flatMap(
                file ->
                    Corpus.read(
                            Corpus.shared().orElseThrow().resolve("corpus").resolve(file.getKey()))
                        .stream()
                        .map(row -> Objects.requireNonNull(row.get(file.getValue()))))
            .flatMap(text -> Corpus.runs(text).stream())
            .collect(Collectors.toSet());
    none(t -> Corpus.runs(t.text()).stream().anyMatch(others::contains));
  }

  @Test
  void runs_ofShortText_areNone() {
    assertEquals(Set.of(), Corpus.runs("five words are not enough"));
    assertEquals(
        Set.of("six words are a run, isn't".replace(",", "")),
        Corpus.runs("Six words are a run, isn't"));
    assertEquals(2L, Stream.of("a b c d e f g").mapToLong(t -> Corpus.runs(t).size()).sum());
  }
}

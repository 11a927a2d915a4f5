package org.heard.classify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.heard.charter.Charter;
import org.heard.charter.CharterReader;
import org.heard.model.Classification;
import org.heard.model.QuestionKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How the labels grow with the texts: trains on some of them, measures on the project's own test
 * passes and, where it is at hand, on the steering set outside the project. Writes {@code
 * target/learning-curve.md}.
 */
@Tag("slow")
class LearningCurveTest {
  private static final Path LABELLED = Path.of("../../data-samples/labelled");

  private final Charter charter = CharterReader.readDefault();

  private List<LabelledText> read(String... names) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      files.add(LABELLED.resolve(name));
    }
    return LabelledTexts.read(charter, files);
  }

  private GoldScores scores(ClassifierModel model, List<LabelledText> texts) {
    CommentReader reader = new CommentReader(charter);
    ModelLabels labels = new ModelLabels(charter, model);
    GoldScores scores = new GoldScores();
    for (LabelledText text : texts) {
      QuestionKind kind = text.kind();
      Classification found =
          NonAnswer.read(text.text(), kind)
              .map(NonAnswer::labels)
              .orElseGet(
                  () -> labels.label(reader.read(Comments.of(text.text(), kind).tokens(), kind)));
      scores.add(text, found);
    }
    return scores;
  }

  private static Path steering() {
    String named = System.getenv("HEARD_SHARED");
    Path shared = named == null ? Path.of("../../../shared") : Path.of(named);
    return shared.resolve("corpus/quotes_dev.csv");
  }

  @Test
  void moreTexts_giveBetterLabels() throws IOException {
    List<LabelledText> all = new ArrayList<>(read("train.csv", "development.csv"));
    Collections.shuffle(all, new Random(7));
    List<LabelledText> own = read("test.csv");
    List<LabelledText> quotes =
        Files.exists(steering()) ? LabelledTexts.read(charter, List.of(steering())) : List.of();
    StringBuilder table =
        new StringBuilder(
            """
            | texts | set | stance | heard | sentiment | accepted | of these right |
            |---|---|---|---|---|---|---|
            """);
    List<Double> stances = new ArrayList<>();
    for (int size : new int[] {500, 1000, 2000, 4000, all.size()}) {
      if (size > all.size()) {
        continue;
      }
      ClassifierModel model = Trainer.learn(charter, all.subList(0, size));
      GoldScores ours = scores(model, own);
      stances.add(ours.stanceF1());
      table.append(line(size, "own test passes", ours));
      if (!quotes.isEmpty()) {
        table.append(line(size, "quotes_dev", scores(model, quotes)));
      }
    }
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/learning-curve.md"), table);
    assertTrue(stances.get(stances.size() - 1) > stances.get(0), table.toString());
  }

  private static String line(int size, String set, GoldScores scores) {
    return String.format(
        Locale.ROOT,
        "| %d | %s | %.3f | %.3f | %.3f | %.0f %% | %.0f %% |%n",
        size,
        set,
        scores.stanceF1(),
        scores.heardF1(),
        scores.sentimentF1(),
        100 * scores.acceptedShare(),
        100 * scores.acceptedRight());
  }
}

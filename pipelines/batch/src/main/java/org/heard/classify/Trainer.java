package org.heard.classify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.charter.Charter;
import org.heard.charter.Commitment;
import org.heard.language.LanguagePipeline;
import org.heard.model.Heard;
import org.heard.model.QuestionKind;
import org.heard.model.Sentiment;
import org.heard.model.Stance;

/**
 * Rebuilds the classifier's model from labelled texts. The same texts in the same order give the
 * same bytes.
 */
public final class Trainer {
  private Trainer() {}

  /**
   * Reads labelled files, learns, and writes the model.
   *
   * @param charter the charter that the labels are about
   * @param labelled files as {@link LabelledTexts} reads them
   * @param out the model file; replaced where it exists
   * @throws IOException where a file cannot be read or written
   */
  public static void train(Charter charter, List<Path> labelled, Path out) throws IOException {
    ClassifierModel model = learn(charter, LabelledTexts.read(charter, labelled));
    try (OutputStream stream = Files.newOutputStream(out)) {
      ModelFile.write(model, stream);
    }
  }

  /** Learns a model: first without each fold to calibrate and choose thresholds, then from all. */
  static ClassifierModel learn(Charter charter, List<LabelledText> texts) {
    List<Example> examples = examples(charter, texts);
    List<HeadTask> tasks = tasks(charter);
    return new ClassifierModel(
        charter.id(),
        HeadTrainer.train(tasks, examples),
        new TreeMap<>(Calibration.of(charter, tasks, examples)));
  }

  private static List<Example> examples(Charter charter, List<LabelledText> texts) {
    CommentReader reader = new CommentReader(charter);
    List<Example> examples = new ArrayList<>();
    for (LabelledText text : texts) {
      examples.add(
          new Example(
              text.pass(),
              text.weight(),
              true,
              features(reader, text.text(), text.kind()),
              text.sentiment(),
              Optional.of(text.heard()),
              text.criticality(),
              text.messages(),
              text.commitments()));
      for (LabelledText.LabelledClause clause : text.clauses()) {
        examples.add(
            new Example(
                text.pass(),
                text.weight(),
                false,
                features(reader, clause.text(), text.kind()),
                clause.sentiment(),
                ClauseHeard.of(charter, clause.commitments()),
                0,
                clause.messages(),
                clause.commitments()));
      }
    }
    return examples;
  }

  private static FeatureVector features(CommentReader reader, String text, QuestionKind kind) {
    return FeatureVector.of(reader.read(LanguagePipeline.shared().tokens(text).tokens(), kind));
  }

  private static List<HeadTask> tasks(Charter charter) {
    List<HeadTask> tasks = new ArrayList<>();
    for (String message : charter.messageIds()) {
      tasks.add(HeadTask.ofAll(Heads.claim(message), e -> claimed(e.stanceTo(message))));
      tasks.add(HeadTask.ofAll(Heads.topic(message), e -> e.stanceTo(message) != Stance.ABSENT));
    }
    for (Commitment commitment : charter.commitments()) {
      String id = commitment.id();
      tasks.add(HeadTask.ofAll(Heads.commitment(id), e -> e.commitments().containsKey(id)));
    }
    tasks.add(HeadTask.ofPolarity(charter.messageIds()));
    tasks.add(HeadTask.ofHeard(Heads.HEARD_YES, Heard.YES));
    tasks.add(HeadTask.ofHeard(Heads.HEARD_NO, Heard.NO));
    for (Sentiment sentiment : Sentiment.values()) {
      tasks.add(HeadTask.ofAll(Heads.sentiment(sentiment), e -> e.sentiment() == sentiment));
    }
    tasks.add(HeadTask.ofCriticality());
    return tasks;
  }

  private static boolean claimed(Stance stance) {
    return stance == Stance.UPHELD || stance == Stance.BREACHED;
  }
}

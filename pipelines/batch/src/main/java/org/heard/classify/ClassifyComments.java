package org.heard.classify;

import java.util.Objects;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.heard.charter.Charter;
import org.heard.model.Comment;
import org.heard.model.LabelledComment;
import org.jspecify.annotations.Nullable;

/** Labels each masked comment with what it says about each promise of a charter. */
public final class ClassifyComments
    extends PTransform<PCollection<Comment>, PCollection<LabelledComment>> {
  private static final long serialVersionUID = 1L;

  private final Charter charter;

  /**
   * Makes the step.
   *
   * @param charter the charter whose cues are read
   */
  public ClassifyComments(Charter charter) {
    this.charter = charter;
  }

  @Override
  public PCollection<LabelledComment> expand(PCollection<Comment> comments) {
    return comments.apply("Classify each comment", ParDo.of(new ClassifyOne(charter)));
  }

  // Not private: the engine calls its methods by reflection, which the compiler cannot see.
  static final class ClassifyOne extends DoFn<Comment, LabelledComment> {
    private static final long serialVersionUID = 1L;

    private final Charter charter;
    private transient @Nullable CommentClassifier classifier;

    ClassifyOne(Charter charter) {
      this.charter = charter;
    }

    @Setup
    public void setup() {
      classifier = CommentClassifier.shared(charter);
    }

    @ProcessElement
    public void process(@Element Comment comment, OutputReceiver<LabelledComment> labelled) {
      labelled.output(
          LabelledComment.of(
              comment, Objects.requireNonNull(classifier, "set up first").classify(comment)));
    }
  }
}

package org.heard.classify;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.heard.charter.Charter;
import org.heard.model.ClassifiedComment;
import org.heard.model.RedactedComment;
import org.jspecify.annotations.Nullable;

/**
 * Labels each masked comment with what it says about each promise of a charter; one that brings its
 * labels along keeps them.
 */
public final class ClassifyComments
    extends PTransform<PCollection<RedactedComment>, PCollection<ClassifiedComment>> {
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
  public PCollection<ClassifiedComment> expand(PCollection<RedactedComment> comments) {
    return comments.apply("Classify each comment", ParDo.of(new ClassifyOne(charter)));
  }

  // Not private: the engine calls its methods by reflection, which the compiler cannot see.
  static final class ClassifyOne extends DoFn<RedactedComment, ClassifiedComment> {
    private static final long serialVersionUID = 1L;

    private final Charter charter;
    private transient @Nullable CommentClassifier classifier;

    ClassifyOne(Charter charter) {
      this.charter = charter;
    }

    @ProcessElement
    public void process(
        @Element RedactedComment redacted, OutputReceiver<ClassifiedComment> classified) {
      boolean reused = !redacted.labels().isEmpty();
      classified.output(
          new ClassifiedComment(
              redacted.key(),
              redacted.comment(),
              reused ? redacted.labels().get(0) : classifier().classify(redacted.comment()),
              reused));
    }

    /** Made when the first comment needs it: a run that reuses all labels never does. */
    private CommentClassifier classifier() {
      CommentClassifier mine = classifier;
      if (mine == null) {
        mine = CommentClassifier.shared(charter);
        classifier = mine;
      }
      return mine;
    }
  }
}

package org.heard.redact;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.heard.model.Comment;
import org.heard.model.RawComment;

/** Masks every comment; one that cannot be read comes out as failed and ends no run. */
public final class RedactComments
    extends PTransform<PCollection<RawComment>, PCollection<Comment>> {
  private static final long serialVersionUID = 1L;

  private final CommentRedactor redactor;

  /** With the names that a project knows. */
  public RedactComments(Gazetteer gazetteer) {
    redactor = new CommentRedactor(gazetteer);
  }

  @Override
  public PCollection<Comment> expand(PCollection<RawComment> comments) {
    return comments.apply("Mask each comment", ParDo.of(new Redact(redactor)));
  }

  private static final class Redact extends DoFn<RawComment, Comment> {
    private static final long serialVersionUID = 1L;
    private static final Counter FAILED = Metrics.counter(RedactComments.class, "failed");

    private final CommentRedactor redactor;

    private Redact(CommentRedactor redactor) {
      this.redactor = redactor;
    }

    @ProcessElement
    public void redact(@Element RawComment raw, OutputReceiver<Comment> out) {
      Comment comment = redactor.redact(raw);
      if (comment.failed()) {
        FAILED.inc();
      }
      out.output(comment);
    }
  }
}

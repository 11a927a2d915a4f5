package org.heard.redact;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.heard.model.Comment;
import org.heard.model.EarlierLabels;
import org.heard.model.RawComment;
import org.heard.model.RedactedComment;
import org.jspecify.annotations.Nullable;

/**
 * Masks every comment; one that cannot be read comes out as failed and ends no run.
 *
 * <p>Where earlier labels are given, comments meet them at their key in a join: what was masked
 * before under the same rules is not masked again, and what was labelled before under the same
 * rules brings its labels along.
 */
public final class RedactComments
    extends PTransform<PCollection<RawComment>, PCollection<RedactedComment>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<RawComment> RAW = new TupleTag<>("raw") {};
  private static final TupleTag<byte[]> EARLIER = new TupleTag<>("earlier") {};

  /**
   * Labels of earlier runs.
   *
   * @param read gives them by the comment's key, each packed
   * @param unpack opens a packed one; throws {@link UncheckedIOException} where it is damaged
   * @param rules version of charter, cues and models; labels of another one are not taken over
   */
  public record Earlier(
      PTransform<PBegin, PCollection<KV<String, byte[]>>> read,
      SerializableFunction<byte[], EarlierLabels> unpack,
      String rules) {}

  private final CommentRedactor redactor;
  private final CommentKeys keys;
  private final transient @Nullable Earlier earlier;

  private RedactComments(CommentRedactor redactor, CommentKeys keys, @Nullable Earlier earlier) {
    this.redactor = redactor;
    this.keys = keys;
    this.earlier = earlier;
  }

  /**
   * Masks every comment anew.
   *
   * @param gazetteer the names that a project knows
   * @param keys name the comments for later runs
   */
  public RedactComments(Gazetteer gazetteer, CommentKeys keys) {
    this(new CommentRedactor(gazetteer), keys, null);
  }

  /** The same, taking over what is known already. */
  public RedactComments reusing(Earlier labels) {
    return new RedactComments(redactor, keys, labels);
  }

  @Override
  public PCollection<RedactedComment> expand(PCollection<RawComment> comments) {
    Earlier known = earlier;
    if (known == null) {
      return comments.apply("Mask each comment", ParDo.of(new Redact(redactor, keys)));
    }
    PCollection<KV<String, RawComment>> keyed =
        comments
            .apply("Key by content", ParDo.of(new KeyByContent(keys)))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), rawCoder(comments)));
    PCollection<KV<String, byte[]>> labels =
        comments
            .getPipeline()
            .apply("Read earlier labels", known.read())
            .setCoder(KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of()));
    return KeyedPCollectionTuple.of(RAW, keyed)
        .and(EARLIER, labels)
        .apply("Meet earlier labels", CoGroupByKey.create())
        .apply(
            "Mask what is not known",
            ParDo.of(new RedactUnknown(redactor, known.unpack(), known.rules())));
  }

  private static Coder<RawComment> rawCoder(PCollection<RawComment> comments) {
    try {
      return comments.getPipeline().getCoderRegistry().getCoder(RawComment.class);
    } catch (CannotProvideCoderException impossible) {
      throw new IllegalStateException("every record has a coder", impossible);
    }
  }

  /** Counts the comments whose language pass failed. */
  private static final class Failures {
    private static final Counter FAILED = Metrics.counter(RedactComments.class, "failed");

    private Failures() {}

    static Comment counted(Comment comment) {
      if (comment.failed()) {
        FAILED.inc();
      }
      return comment;
    }
  }

  private static final class Redact extends DoFn<RawComment, RedactedComment> {
    private static final long serialVersionUID = 1L;

    private final CommentRedactor redactor;
    private final CommentKeys keys;

    Redact(CommentRedactor redactor, CommentKeys keys) {
      this.redactor = redactor;
      this.keys = keys;
    }

    @ProcessElement
    public void redact(@Element RawComment raw, OutputReceiver<RedactedComment> out) {
      out.output(
          new RedactedComment(keys.of(raw), Failures.counted(redactor.redact(raw)), List.of()));
    }
  }

  private static final class KeyByContent extends DoFn<RawComment, KV<String, RawComment>> {
    private static final long serialVersionUID = 1L;

    private final CommentKeys keys;

    KeyByContent(CommentKeys keys) {
      this.keys = keys;
    }

    @ProcessElement
    public void key(@Element RawComment raw, OutputReceiver<KV<String, RawComment>> out) {
      out.output(KV.of(keys.of(raw), raw));
    }
  }

  private static final class RedactUnknown extends DoFn<KV<String, CoGbkResult>, RedactedComment> {
    private static final long serialVersionUID = 1L;

    private final CommentRedactor redactor;
    private final SerializableFunction<byte[], EarlierLabels> unpack;
    private final String rules;

    RedactUnknown(
        CommentRedactor redactor,
        SerializableFunction<byte[], EarlierLabels> unpack,
        String rules) {
      this.redactor = redactor;
      this.unpack = unpack;
      this.rules = rules;
    }

    @ProcessElement
    public void redact(@Element KV<String, CoGbkResult> met, OutputReceiver<RedactedComment> out) {
      Iterator<RawComment> comments = met.getValue().getAll(RAW).iterator();
      if (!comments.hasNext()) {
        return;
      }
      EarlierLabels known = best(met.getValue().getAll(EARLIER));
      while (comments.hasNext()) {
        RawComment raw = comments.next();
        if (known == null) {
          out.output(
              new RedactedComment(met.getKey(), Failures.counted(redactor.redact(raw)), List.of()));
        } else {
          out.output(
              new RedactedComment(
                  met.getKey(),
                  comment(raw, known),
                  known.rules().equals(rules) ? List.of(known.labels()) : List.of()));
        }
      }
    }

    /** Equal keys have equal masked texts; labels of our rules are worth more than others. */
    private @Nullable EarlierLabels best(Iterable<byte[]> packed) {
      EarlierLabels best = null;
      for (byte[] each : packed) {
        try {
          EarlierLabels next = unpack.apply(each);
          if (!next.rules().equals(rules)) {
            // They will be labelled anew, from their tokens: better to know now if these are whole.
            var unused = next.tokens().size();
          }
          best = next;
        } catch (UncheckedIOException damaged) {
          continue;
        }
        if (best.rules().equals(rules)) {
          break;
        }
      }
      return best;
    }

    private static Comment comment(RawComment raw, EarlierLabels known) {
      return new Comment(
          raw.origin(),
          raw.id(),
          known.question(),
          raw.questionKind(),
          known.text(),
          known.tokens(),
          known.redactions(),
          known.language(),
          known.tooLong(),
          known.possibleHarm(),
          raw.quoteConsent(),
          raw.translated(),
          false);
    }
  }
}

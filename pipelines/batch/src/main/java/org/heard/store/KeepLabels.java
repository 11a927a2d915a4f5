package org.heard.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.heard.model.ClassifiedComment;
import org.heard.model.EarlierLabels;
import org.heard.model.LabelledComment;
import org.heard.model.ReviewReason;
import org.jspecify.annotations.Nullable;

/**
 * Keeps labels for the next run while comments pass by, counts them, and notes what people must
 * see.
 *
 * <p>Each worker writes parts of its own and begins another after some thousand comments or a few
 * seconds, so that a run which dies loses no more than that. What failed is not kept: it may go
 * well the next time.
 */
public final class KeepLabels extends PTransform<PCollection<ClassifiedComment>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Comments as the run folder keeps them. */
  public static final TupleTag<LabelledComment> LABELLED = new TupleTag<>("labelled") {};

  /** What is noted of them; counts are to be added up. */
  public static final TupleTag<CommentNotes> NOTES = new TupleTag<>("notes") {};

  private final String folder;
  private final String rules;
  private final Set<String> reviewed;

  private KeepLabels(String folder, String rules, Set<String> reviewed) {
    this.folder = folder;
    this.rules = rules;
    this.reviewed = reviewed;
  }

  /**
   * Keeps labels.
   *
   * @param folder where parts are written; it exists on storage that every worker sees
   * @param rules version of charter, cues and models
   */
  public static KeepLabels into(Path folder, String rules) {
    return new KeepLabels(folder.toString(), rules, Set.of());
  }

  /** Keeps nothing and counts only. */
  public static KeepLabels nowhere() {
    return new KeepLabels("", "", Set.of());
  }

  /**
   * Notes also what the machine says of some comments.
   *
   * @param ids of the comments that people reviewed
   */
  public KeepLabels noting(Set<String> ids) {
    return new KeepLabels(folder, rules, Set.copyOf(ids));
  }

  @Override
  public PCollectionTuple expand(PCollection<ClassifiedComment> comments) {
    return comments.apply(
        "Keep and count",
        ParDo.of(new Keep(folder, rules, reviewed))
            .withOutputTags(LABELLED, TupleTagList.of(NOTES)));
  }

  // Not private: the engine calls its methods by reflection, which the compiler cannot see.
  static final class Keep extends DoFn<ClassifiedComment, LabelledComment> {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 4000;
    private static final long MOST_NANOSECONDS = 2_000_000_000L;
    private static final int MOST_KEYS = 100_000;

    private final String folder;
    private final String rules;
    private final Set<String> reviewed;
    private transient @Nullable LabelPart part;
    private transient @Nullable Set<String> kept;
    private transient long opened;
    private transient long comments;
    private transient long reused;

    Keep(String folder, String rules, Set<String> reviewed) {
      this.folder = folder;
      this.rules = rules;
      this.reviewed = reviewed;
    }

    @ProcessElement
    public void keep(@Element ClassifiedComment comment, MultiOutputReceiver out)
        throws IOException {
      comments++;
      if (comment.reused()) {
        reused++;
      }
      if (!folder.isEmpty()
          && comment.labels().review() != ReviewReason.FAILED
          && isNew(comment.key())) {
        write(comment);
      }
      LabelledComment labelled = comment.labelled();
      out.get(LABELLED).output(labelled);
      boolean seen = reviewed.contains(labelled.id());
      if (seen || labelled.possibleHarm()) {
        out.get(NOTES).output(CommentNotes.of(labelled, seen));
      }
    }

    private boolean isNew(String key) {
      Set<String> keys = kept;
      if (keys == null || keys.size() >= MOST_KEYS) {
        keys = new HashSet<>();
        kept = keys;
      }
      return keys.add(key);
    }

    private void write(ClassifiedComment comment) throws IOException {
      LabelPart open = part;
      if (open == null) {
        open = new LabelPart(Path.of(folder));
        part = open;
        opened = System.nanoTime();
      }
      open.add(comment.key(), EarlierLabels.of(rules, comment.comment(), comment.labels()));
      if (open.rows() >= MOST_ROWS || System.nanoTime() - opened > MOST_NANOSECONDS) {
        part = null;
        open.close();
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) throws IOException {
      LabelPart open = part;
      part = null;
      if (open != null) {
        open.close();
      }
      context.output(
          NOTES,
          CommentNotes.of(new CommentCount(comments, reused)),
          BoundedWindow.TIMESTAMP_MIN_VALUE,
          GlobalWindow.INSTANCE);
      comments = 0;
      reused = 0;
    }

    /** After a failure: an open file would be in the way of whoever clears up. */
    @Teardown
    public void teardown() throws IOException {
      LabelPart open = part;
      part = null;
      if (open != null) {
        open.abandon();
      }
    }
  }
}

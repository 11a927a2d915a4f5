package org.heard.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.heard.model.ClassifiedComment;
import org.heard.model.EarlierLabels;
import org.heard.model.ReviewReason;
import org.jspecify.annotations.Nullable;

/**
 * Keeps labels for the next run while comments pass by.
 *
 * <p>Each worker writes parts of its own and begins another after some thousand comments or a few
 * seconds, so that a run which dies loses no more than that. What failed is not kept: it may go
 * well the next time.
 */
public final class KeepLabels
    extends PTransform<PCollection<ClassifiedComment>, PCollection<KeptComment>> {
  private static final long serialVersionUID = 1L;

  private final String folder;
  private final String rules;

  private KeepLabels(String folder, String rules) {
    this.folder = folder;
    this.rules = rules;
  }

  /**
   * Keeps labels.
   *
   * @param folder where parts are written; it exists on storage that every worker sees
   * @param rules version of charter, cues and models
   */
  public static KeepLabels into(Path folder, String rules) {
    return new KeepLabels(folder.toString(), rules);
  }

  /** Keeps nothing. */
  public static KeepLabels nowhere() {
    return new KeepLabels("", "");
  }

  @Override
  public PCollection<KeptComment> expand(PCollection<ClassifiedComment> comments) {
    return comments.apply("Keep each comment", ParDo.of(new Keep(folder, rules)));
  }

  // Not private: the engine calls its methods by reflection, which the compiler cannot see.
  static final class Keep extends DoFn<ClassifiedComment, KeptComment> {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 4000;
    private static final long MOST_NANOSECONDS = 2_000_000_000L;
    private static final int MOST_KEYS = 100_000;

    private final String folder;
    private final String rules;
    private transient @Nullable LabelPart part;
    private transient @Nullable Set<String> kept;
    private transient long opened;

    Keep(String folder, String rules) {
      this.folder = folder;
      this.rules = rules;
    }

    @ProcessElement
    public void keep(@Element ClassifiedComment comment, OutputReceiver<KeptComment> out)
        throws IOException {
      if (!folder.isEmpty()
          && comment.labels().review() != ReviewReason.FAILED
          && isNew(comment.key())) {
        write(comment);
      }
      out.output(new KeptComment(comment.labelled(), comment.reused()));
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
    public void finish() throws IOException {
      LabelPart open = part;
      part = null;
      if (open != null) {
        open.close();
      }
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

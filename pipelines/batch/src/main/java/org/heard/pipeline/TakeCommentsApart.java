package org.heard.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.TupleTag;
import org.heard.measure.CountMeasures;
import org.heard.measure.Facts;
import org.heard.model.LabelledComment;
import org.heard.model.PeoplesLabels;
import org.heard.store.CommentCount;
import org.heard.store.KeptComment;
import org.heard.store.MachineSaid;
import org.heard.store.RunRow;
import org.heard.store.UrgentItem;

/**
 * What is counted of a comment, and what people must see of it. Few comments leave a note, and
 * facts are small, so that little is sent twice.
 */
final class TakeCommentsApart extends DoFn<KeptComment, Facts> {
  static final TupleTag<Facts> FACTS = new TupleTag<>("comment facts") {};
  static final TupleTag<RunRow> NOTES = new TupleTag<>("comment notes") {};

  private static final long serialVersionUID = 1L;

  private final PeoplesLabels people;
  private transient long comments;
  private transient long reused;

  TakeCommentsApart(PeoplesLabels people) {
    this.people = people;
  }

  @ProcessElement
  public void process(@Element KeptComment kept, MultiOutputReceiver out) {
    LabelledComment comment = kept.comment();
    comments++;
    if (kept.reused()) {
      reused++;
    }
    out.get(FACTS).output(CountMeasures.facts(comment, people));
    if (comment.possibleHarm()) {
      out.get(NOTES).output(new RunRow(UrgentItem.of(comment)));
    }
    if (people.byComment().containsKey(comment.id())) {
      out.get(NOTES).output(new RunRow(MachineSaid.of(comment)));
    }
  }

  @FinishBundle
  public void finish(FinishBundleContext context) {
    context.output(
        NOTES,
        new RunRow(new CommentCount(comments, reused)),
        BoundedWindow.TIMESTAMP_MIN_VALUE,
        GlobalWindow.INSTANCE);
    comments = 0;
    reused = 0;
  }
}

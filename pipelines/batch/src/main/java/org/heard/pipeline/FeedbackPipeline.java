package org.heard.pipeline;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.heard.charter.Charter;
import org.heard.charter.Commitment;
import org.heard.ingest.FeedbackPart;
import org.heard.ingest.FileNotes;
import org.heard.ingest.ReadFeedback;
import org.heard.measure.CountMeasures;
import org.heard.model.ClassifiedComment;
import org.heard.model.FeedbackItem;
import org.heard.model.LabelledComment;
import org.heard.model.Measure;
import org.heard.model.PeoplesLabels;
import org.heard.model.RawComment;
import org.heard.model.RedactedComment;
import org.heard.redact.PublicText;
import org.heard.store.KeepLabels;
import org.heard.store.KeptComment;
import org.heard.store.RunRow;
import org.heard.store.WriteRecords;
import org.heard.store.WriteRows;

/**
 * The whole job in order: read, redact, classify, store, measure.
 *
 * @param read files in, items and what is noted of files out
 * @param groups masks what is personal in the names of groups
 * @param redact masks what is personal
 * @param classify labels what is masked
 * @param keep remembers the labels for the next run
 * @param charter whose messages and commitments are counted
 * @param people what people said of comments; their labels are counted, the machine's are stored
 * @param folders where results go
 */
public record FeedbackPipeline(
    PTransform<PBegin, PCollection<FeedbackPart>> read,
    PublicText groups,
    PTransform<PCollection<RawComment>, PCollection<RedactedComment>> redact,
    PTransform<PCollection<RedactedComment>, PCollection<ClassifiedComment>> classify,
    KeepLabels keep,
    Charter charter,
    PeoplesLabels people,
    Folders folders) {

  /**
   * Where results go; all on storage that every worker sees.
   *
   * @param run folder of the run, which the next three are below
   * @param comments labelled comments, partitioned by quarter and source
   * @param measures counts
   * @param work accounts, rejected rows, urgent items and the machine's labels of reviewed
   *     comments, on their way to the command, each in a folder of its name
   * @param temporary files that are not finished yet
   * @param shards files in each partition of comments
   */
  public record Folders(
      String run, String comments, String measures, String work, String temporary, int shards) {}

  /** Adds every stage to a pipeline. */
  public void addTo(Pipeline pipeline) {
    PCollection<FeedbackPart> feedback =
        pipeline
            .apply("Read feedback", read)
            .apply("Mask names of groups", ParDo.of(new MaskGroups(groups)));
    PCollection<KeptComment> kept =
        feedback
            .apply("Take comments out of items", ParDo.of(new CommentsOf(people)))
            .apply("Redact", redact)
            .apply("Classify", classify)
            .apply("Keep labels", keep);
    kept.apply(
            "Take labelled comments",
            MapElements.into(TypeDescriptor.of(LabelledComment.class)).via(KeptComment::comment))
        .apply(
            "Store comments",
            WriteRecords.partitioned(
                LabelledComment.class,
                folders.run() + "/" + folders.comments(),
                folders.temporary(),
                FeedbackPipeline::partition,
                folders.shards()));

    PCollectionTuple items =
        feedback.apply(
            "Take items apart",
            ParDo.of(new TakeItemsApart())
                .withOutputTags(TakeItemsApart.FACTS, TupleTagList.of(TakeItemsApart.NOTES)));
    PCollectionTuple comments =
        kept.apply(
            "Take comments apart",
            ParDo.of(new TakeCommentsApart(people))
                .withOutputTags(TakeCommentsApart.FACTS, TupleTagList.of(TakeCommentsApart.NOTES)));
    PCollection<Measure> measures =
        PCollectionList.of(comments.get(TakeCommentsApart.FACTS))
            .and(items.get(TakeItemsApart.FACTS))
            .apply("Count families", new CountMeasures(charter.messageIds(), commitmentIds()));
    PCollection<FileNotes> notes = items.get(TakeItemsApart.NOTES);
    PCollectionList.of(measures.apply("Rows of measures", rows()))
        .and(comments.get(TakeCommentsApart.NOTES))
        .and(ReadFeedback.accounts(notes).apply("Rows of accounts", rows()))
        .and(ReadFeedback.rejected(notes).apply("Rows of rejected rows", rows()))
        .apply("Put rows together", Flatten.pCollections())
        .apply(
            "Store rows",
            new WriteRows(folders.run(), folders.measures(), folders.work(), folders.temporary()));
  }

  private static <T extends Record> MapElements<T, RunRow> rows() {
    return MapElements.into(TypeDescriptor.of(RunRow.class)).via(RunRow::new);
  }

  private List<String> commitmentIds() {
    return charter.commitments().stream().map(Commitment::id).toList();
  }

  private static String partition(LabelledComment comment) {
    return "quarter=" + comment.origin().quarter() + "/source=" + comment.origin().source().word();
  }

  private static final class MaskGroups extends DoFn<FeedbackPart, FeedbackPart> {
    private static final long serialVersionUID = 1L;

    private final PublicText groups;

    private MaskGroups(PublicText groups) {
      this.groups = groups;
    }

    @ProcessElement
    public void process(@Element FeedbackPart part, OutputReceiver<FeedbackPart> out) {
      out.output(
          new FeedbackPart(part.items().stream().map(groups::groupsOf).toList(), part.notes()));
    }
  }

  private static final class CommentsOf extends DoFn<FeedbackPart, RawComment> {
    private static final long serialVersionUID = 1L;

    private final PeoplesLabels people;

    CommentsOf(PeoplesLabels people) {
      this.people = people;
    }

    @ProcessElement
    public void process(@Element FeedbackPart part, OutputReceiver<RawComment> out) {
      for (FeedbackItem item : part.items()) {
        for (RawComment comment : item.comments()) {
          if (!people.takenOut().contains(comment.id())) {
            out.output(comment);
          }
        }
      }
    }
  }
}

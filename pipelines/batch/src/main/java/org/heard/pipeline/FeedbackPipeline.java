package org.heard.pipeline;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.heard.charter.Charter;
import org.heard.charter.Commitment;
import org.heard.ingest.ReadFeedback;
import org.heard.measure.CountMeasures;
import org.heard.model.ClassifiedComment;
import org.heard.model.FeedbackItem;
import org.heard.model.FileAccount;
import org.heard.model.LabelledComment;
import org.heard.model.Measure;
import org.heard.model.PeoplesLabels;
import org.heard.model.RawComment;
import org.heard.model.RedactedComment;
import org.heard.model.RejectedRow;
import org.heard.redact.PublicText;
import org.heard.store.CommentCount;
import org.heard.store.CommentNotes;
import org.heard.store.KeepLabels;
import org.heard.store.MachineSaid;
import org.heard.store.UrgentItem;
import org.heard.store.WriteRecords;

/**
 * The whole job in order: read, redact, classify, store, measure.
 *
 * @param read files in, items, rejected rows and accounts out
 * @param groups masks what is personal in the names of groups
 * @param redact masks what is personal
 * @param classify labels what is masked
 * @param keep remembers the labels for the next run
 * @param charter whose messages and commitments are counted
 * @param people what people said of comments; their labels are counted, the machine's are stored
 * @param folders where results go
 */
public record FeedbackPipeline(
    PTransform<PBegin, PCollectionTuple> read,
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
   * @param comments labelled comments, partitioned by quarter and source
   * @param measures counts
   * @param work accounts, rejected rows, urgent items and the machine's labels of reviewed
   *     comments, on their way to the command
   * @param temporary files that are not finished yet
   * @param shards files in each partition of comments
   */
  public record Folders(
      String comments, String measures, String work, String temporary, int shards) {}

  /** Adds every stage to a pipeline. */
  public void addTo(Pipeline pipeline) {
    PCollectionTuple feedback = pipeline.apply("Read feedback", read);
    PCollection<FeedbackItem> items =
        feedback
            .get(ReadFeedback.ITEMS)
            .apply("Mask names of groups", ParDo.of(new MaskGroups(groups)));
    PCollectionTuple kept =
        items
            .apply("Take comments out of items", ParDo.of(new CommentsOf(people)))
            .apply("Redact", redact)
            .apply("Classify", classify)
            .apply("Keep labels", keep.noting(people.byComment().keySet()));
    PCollection<LabelledComment> labelled = kept.get(KeepLabels.LABELLED);
    PCollection<Measure> measures =
        PCollectionList.of(CountMeasures.factsOfComments(labelled, people))
            .and(CountMeasures.factsOfItems(items))
            .apply("Count families", new CountMeasures(charter.messageIds(), commitmentIds()));

    labelled.apply(
        "Store comments",
        WriteRecords.into(LabelledComment.class, folders.comments(), folders.temporary())
            .partitionedBy(FeedbackPipeline::partition, folders.shards()));
    measures.apply("Store measures", write(Measure.class, folders.measures()));
    PCollection<CommentNotes> notes = kept.get(KeepLabels.NOTES);
    notes
        .apply("Take counts", taken(CommentCount.class, each -> List.of(each.count())))
        .apply("Store the count", write(CommentCount.class, folders.work() + "/count"));
    notes
        .apply("Take what may tell of harm", taken(UrgentItem.class, CommentNotes::urgent))
        .apply("Store urgent items", write(UrgentItem.class, folders.work() + "/urgent"));
    notes
        .apply("Take what people reviewed", taken(MachineSaid.class, CommentNotes::reviewed))
        .apply(
            "Store what people reviewed", write(MachineSaid.class, folders.work() + "/reviewed"));
    feedback
        .get(ReadFeedback.ACCOUNTS)
        .apply("Store accounts", write(FileAccount.class, folders.work() + "/accounts"));
    feedback
        .get(ReadFeedback.REJECTED)
        .apply("Store rejected rows", write(RejectedRow.class, folders.work() + "/rejected"));
  }

  private static <T> FlatMapElements<CommentNotes, T> taken(
      Class<T> type, SerializableFunction<CommentNotes, List<T>> part) {
    return FlatMapElements.into(TypeDescriptor.of(type)).via(part);
  }

  private <T extends Record> WriteRecords<T> write(Class<T> type, String folder) {
    return WriteRecords.into(type, folder, folders.temporary());
  }

  private List<String> commitmentIds() {
    return charter.commitments().stream().map(Commitment::id).toList();
  }

  private static String partition(LabelledComment comment) {
    return "quarter=" + comment.origin().quarter() + "/source=" + comment.origin().source().word();
  }

  private static final class MaskGroups extends DoFn<FeedbackItem, FeedbackItem> {
    private static final long serialVersionUID = 1L;

    private final PublicText groups;

    private MaskGroups(PublicText groups) {
      this.groups = groups;
    }

    @ProcessElement
    public void process(@Element FeedbackItem item, OutputReceiver<FeedbackItem> out) {
      out.output(groups.groupsOf(item));
    }
  }

  private static final class CommentsOf extends DoFn<FeedbackItem, RawComment> {
    private static final long serialVersionUID = 1L;

    private final PeoplesLabels people;

    CommentsOf(PeoplesLabels people) {
      this.people = people;
    }

    @ProcessElement
    public void process(@Element FeedbackItem item, OutputReceiver<RawComment> out) {
      for (RawComment comment : item.comments()) {
        if (!people.takenOut().contains(comment.id())) {
          out.output(comment);
        }
      }
    }
  }
}

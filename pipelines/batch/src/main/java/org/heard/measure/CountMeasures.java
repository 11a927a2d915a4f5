package org.heard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.Max;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.heard.model.FeedbackItem;
import org.heard.model.LabelledComment;
import org.heard.model.Measure;
import org.heard.model.PeoplesLabels;
import org.joda.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Counts families: comments and items in, {@link Measure}s out.
 *
 * <p>Facts meet at their family, so that a family counts once; each worker adds up in a map and
 * sends on sums, which keeps the shuffle small. Only whole numbers are combined; shares are divided
 * once, in the reports.
 */
public final class CountMeasures extends PTransform<PCollectionList<Facts>, PCollection<Measure>> {
  private static final long serialVersionUID = 1L;

  private final List<String> messages;
  private final List<String> commitments;

  /** With the ids of the charter's messages and commitments. */
  public CountMeasures(List<String> messages, List<String> commitments) {
    this.messages = List.copyOf(messages);
    this.commitments = List.copyOf(commitments);
  }

  /** The facts of labelled comments; where people reviewed one, by their labels. */
  public static PCollection<Facts> factsOfComments(
      PCollection<LabelledComment> comments, PeoplesLabels people) {
    return comments.apply("Take comments apart", ParDo.of(new CommentFacts(people)));
  }

  /** The facts of items: ratings and cases. */
  public static PCollection<Facts> factsOfItems(PCollection<FeedbackItem> items) {
    return items.apply("Take items apart", ParDo.of(new ItemFacts()));
  }

  @Override
  public PCollection<Measure> expand(PCollectionList<Facts> facts) {
    PCollection<Facts> all = facts.apply("Put facts together", Flatten.pCollections());
    PCollectionView<Long> lastQuarter =
        all.apply(
                "Take quarters",
                MapElements.into(TypeDescriptors.longs())
                    .via((Facts each) -> each.quarter().toEpochDay()))
            .apply("Find the last quarter", Max.longsGlobally())
            .apply("Show the last quarter", View.<Long>asSingleton().withDefaultValue(0L));
    return all.apply("Key by family", ParDo.of(new KeyByUnit()))
        .apply("Meet at the family", GroupByKey.create())
        .apply(
            "Count each family",
            ParDo.of(new CountFamily(messages, commitments, lastQuarter))
                .withSideInputs(lastQuarter))
        .apply("Add up", Combine.perKey(new AddTallies()))
        .apply("Name the counts", ParDo.of(new ToMeasure()));
  }

  private static final class CommentFacts extends DoFn<LabelledComment, Facts> {
    private static final long serialVersionUID = 1L;

    private final PeoplesLabels people;

    CommentFacts(PeoplesLabels people) {
      this.people = people;
    }

    @ProcessElement
    public void process(@Element LabelledComment comment, OutputReceiver<Facts> out) {
      out.output(Facts.of(new Overruled(people).of(comment)));
    }
  }

  private static final class ItemFacts extends DoFn<FeedbackItem, Facts> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element FeedbackItem item, OutputReceiver<Facts> out) {
      out.output(Facts.of(item));
    }
  }

  private static final class KeyByUnit extends DoFn<Facts, KV<String, Facts>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Facts facts, OutputReceiver<KV<String, Facts>> out) {
      out.output(KV.of(facts.unit(), facts));
    }
  }

  private static final class CountFamily
      extends DoFn<KV<String, Iterable<Facts>>, KV<Cell, Tally>> {
    private static final long serialVersionUID = 1L;

    private final List<String> messages;
    private final List<String> commitments;
    private final PCollectionView<Long> lastQuarter;
    private transient @Nullable FamilySums sums;
    private transient @Nullable FamilyCounts counts;

    CountFamily(
        List<String> messages, List<String> commitments, PCollectionView<Long> lastQuarter) {
      this.messages = messages;
      this.commitments = commitments;
      this.lastQuarter = lastQuarter;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      List<Facts> facts = new ArrayList<>();
      context.element().getValue().forEach(facts::add);
      counts().count(facts, LocalDate.ofEpochDay(context.sideInput(lastQuarter)));
    }

    private FamilyCounts counts() {
      FamilyCounts mine = counts;
      if (mine == null) {
        FamilySums fresh = new FamilySums();
        mine = new FamilyCounts(messages, commitments, fresh);
        sums = fresh;
        counts = mine;
      }
      return mine;
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      FamilySums all = sums;
      sums = null;
      counts = null;
      if (all != null) {
        all.forEach(
            (cell, tally) ->
                context.output(KV.of(cell, tally), timestamp(), GlobalWindow.INSTANCE));
      }
    }

    private static Instant timestamp() {
      return BoundedWindow.TIMESTAMP_MIN_VALUE;
    }
  }

  private static final class AddTallies extends Combine.BinaryCombineFn<Tally> {
    private static final long serialVersionUID = 1L;

    @Override
    public Tally apply(Tally left, Tally right) {
      return left.plus(right);
    }

    @Override
    public TypeDescriptor<Tally> getOutputType() {
      return TypeDescriptor.of(Tally.class);
    }
  }

  private static final class ToMeasure extends DoFn<KV<Cell, Tally>, Measure> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<Cell, Tally> counted, OutputReceiver<Measure> out) {
      Cell cell = counted.getKey();
      Tally tally = counted.getValue();
      out.output(
          new Measure(
              cell.window(),
              cell.quarter(),
              cell.source(),
              cell.subject(),
              cell.promise(),
              cell.dimension(),
              cell.group(),
              cell.outcome(),
              tally.families(),
              tally.comments(),
              tally.settings().size()));
    }
  }
}

package org.heard.measure;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
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
import org.heard.model.FeedbackItem;
import org.heard.model.LabelledComment;
import org.heard.model.Measure;
import org.heard.model.PeoplesLabels;
import org.heard.model.Window;
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

  /** The facts of a labelled comment; where people reviewed it, by their labels. */
  public static Facts facts(LabelledComment comment, PeoplesLabels people) {
    return Facts.of(new Overruled(people).of(comment));
  }

  /** The facts of an item: ratings and cases. */
  public static Facts facts(FeedbackItem item) {
    return Facts.of(item);
  }

  @Override
  public PCollection<Measure> expand(PCollectionList<Facts> facts) {
    PCollection<KV<Cell, Tally>> counts =
        facts
            .apply("Put facts together", Flatten.pCollections())
            .apply("Key by family", ParDo.of(new KeyByUnit()))
            .apply("Meet at the family", GroupByKey.create())
            .apply("Count each family", ParDo.of(new CountFamily(messages, commitments)))
            .apply("Add up", Combine.perKey(new AddTallies()));
    // There are few counts, and many facts: so the last quarter is looked for here.
    PCollectionView<Long> lastQuarter =
        counts
            .apply("Take quarters", ParDo.of(new Quarters()))
            .apply("Find the last quarter", Max.longsGlobally())
            .apply("Show the last quarter", View.<Long>asSingleton().withDefaultValue(0L));
    return counts.apply(
        "Name the counts", ParDo.of(new ToMeasure(lastQuarter)).withSideInputs(lastQuarter));
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
    private transient @Nullable FamilySums sums;
    private transient @Nullable FamilyCounts counts;

    CountFamily(List<String> messages, List<String> commitments) {
      this.messages = messages;
      this.commitments = commitments;
    }

    @ProcessElement
    public void process(@Element KV<String, Iterable<Facts>> family) {
      List<Facts> facts = new ArrayList<>();
      family.getValue().forEach(facts::add);
      counts().count(facts);
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

  /** The quarters of which anything is known. */
  private static final class Quarters extends DoFn<KV<Cell, Tally>, Long> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<Cell, Tally> counted, OutputReceiver<Long> out) {
      if (counted.getKey().window() == Window.QUARTER) {
        out.output(counted.getKey().quarter().toEpochDay());
      }
    }
  }

  /** Leaves out the years that end after the last quarter: they have not happened yet. */
  private static final class ToMeasure extends DoFn<KV<Cell, Tally>, Measure> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Long> lastQuarter;

    ToMeasure(PCollectionView<Long> lastQuarter) {
      this.lastQuarter = lastQuarter;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Cell cell = context.element().getKey();
      if (cell.quarter().toEpochDay() > context.sideInput(lastQuarter)) {
        return;
      }
      Tally tally = context.element().getValue();
      context.output(
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

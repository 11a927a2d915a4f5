package org.heard.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.heard.model.FeedbackItem;
import org.heard.model.FileAccount;
import org.heard.model.RejectedRow;

/**
 * Reads a project's files: {@link #ITEMS}, {@link #REJECTED} rows and one balanced account per file
 * in {@link #ACCOUNTS}.
 *
 * <p>A file is read from its first byte to its last by one worker, since nobody else can tell where
 * a quoted line break ends a row. Its items then meet their rivals in a shuffle, which spreads one
 * large file over all workers.
 */
public final class ReadFeedback extends PTransform<PBegin, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Items that count. */
  public static final TupleTag<FeedbackItem> ITEMS = new TupleTag<>("items") {};

  /** Rows that could not be read, and why. */
  public static final TupleTag<RejectedRow> REJECTED = new TupleTag<>("rejected") {};

  /** Where every row of every file went. */
  public static final TupleTag<FileAccount> ACCOUNTS = new TupleTag<>("accounts") {};

  private static final TupleTag<KV<String, Candidate>> CANDIDATES = new TupleTag<>("candidates") {};
  private static final TupleTag<FileNotes> NOTES = new TupleTag<>("notes") {};
  private static final TupleTag<KV<String, FileTally>> TALLIES = new TupleTag<>("tallies") {};
  private static final int FILE_BUCKETS = 16;

  private final FeedbackFiles files;

  /** Reads the files of a project; they must be there when the pipeline is built. */
  public ReadFeedback(FeedbackFiles files) {
    this.files = files;
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    List<InputFile> inputs = files.inputs();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      numbers.add(i);
    }
    PCollectionTuple read =
        begin
            .apply("List the files", Create.of(numbers))
            .apply(
                "Spread the files", Reshuffle.<Integer>viaRandomKey().withNumBuckets(FILE_BUCKETS))
            .apply(
                "Read each file",
                ParDo.of(new ReadFile(inputs, files))
                    .withOutputTags(CANDIDATES, TupleTagList.of(NOTES)));
    CoderRegistry coders = begin.getPipeline().getCoderRegistry();
    Coder<KV<String, FileTally>> tallyCoder = keyed(coders, FileTally.class);
    PCollectionTuple kept =
        read.get(CANDIDATES)
            .setCoder(keyed(coders, Candidate.class))
            .apply("Meet the rivals", GroupByKey.create())
            .apply(
                "Leave out duplicates",
                ParDo.of(new LeaveOutDuplicates()).withOutputTags(ITEMS, TupleTagList.of(TALLIES)));
    PCollection<KV<String, FileTally>> tallies =
        read.get(NOTES).apply("Take tallies", ParDo.of(new TalliesOf())).setCoder(tallyCoder);
    PCollection<RejectedRow> rejected =
        read.get(NOTES)
            .apply(
                "Take rejected rows",
                FlatMapElements.into(TypeDescriptor.of(RejectedRow.class))
                    .via(FileNotes::rejected));
    PCollection<FileAccount> accounts =
        PCollectionList.of(tallies)
            .and(kept.get(TALLIES).setCoder(tallyCoder))
            .apply("Put tallies together", Flatten.pCollections())
            .apply("Meet at the file", GroupByKey.create())
            .apply("Balance each file", ParDo.of(new Balance()));
    return PCollectionTuple.of(ITEMS, kept.get(ITEMS))
        .and(REJECTED, rejected)
        .and(ACCOUNTS, accounts);
  }

  /** Beam finds the coder of a record, but not that of a pair with one. */
  private static <T> Coder<KV<String, T>> keyed(CoderRegistry coders, Class<T> record) {
    try {
      return KvCoder.of(StringUtf8Coder.of(), coders.getCoder(record));
    } catch (CannotProvideCoderException impossible) {
      throw new IllegalStateException("every record has a coder", impossible);
    }
  }

  private static final class ReadFile extends DoFn<Integer, KV<String, Candidate>> {
    private static final long serialVersionUID = 1L;

    private final List<InputFile> inputs;
    private final FeedbackFiles files;

    ReadFile(List<InputFile> inputs, FeedbackFiles files) {
      this.inputs = new ArrayList<>(inputs);
      this.files = files;
    }

    @ProcessElement
    public void process(@Element Integer number, MultiOutputReceiver out) throws IOException {
      InputFile input = inputs.get(number);
      FeedbackReader reader = new FeedbackReader(files.project().quarters(), files.key());
      FileTally tally =
          reader.read(
              input,
              outcome -> {
                if (outcome instanceof RowOutcome.Read row) {
                  out.get(CANDIDATES).output(KV.of(row.candidate().rivals(), row.candidate()));
                } else if (outcome instanceof RowOutcome.Refused row) {
                  out.get(NOTES).output(FileNotes.of(row.row()));
                }
              });
      out.get(NOTES).output(FileNotes.of(tally));
    }
  }

  private static final class TalliesOf extends DoFn<FileNotes, KV<String, FileTally>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element FileNotes notes, OutputReceiver<KV<String, FileTally>> out) {
      notes.tallies().forEach(tally -> out.output(KV.of(tally.file(), tally)));
    }
  }

  private static final class LeaveOutDuplicates
      extends DoFn<KV<String, Iterable<Candidate>>, FeedbackItem> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<String, Iterable<Candidate>> keyed, MultiOutputReceiver out) {
      // An engine may let a group be read once only.
      List<Candidate> rivals = new ArrayList<>();
      keyed.getValue().forEach(rivals::add);
      Map<String, FileTally> all = new HashMap<>();
      Map<String, Long> left = new HashMap<>();
      for (Candidate each : rivals) {
        String file = each.item().origin().file();
        left.merge(file, 1L, Long::sum);
        all.putIfAbsent(file, FileTally.duplicates(file, each.item().origin().source(), 0));
      }
      for (Candidate each : Duplicates.keep(rivals)) {
        out.get(ITEMS).output(each.item());
        left.merge(each.item().origin().file(), -1L, Long::sum);
      }
      left.forEach(
          (file, count) -> {
            if (count > 0) {
              FileTally tally = all.get(file);
              if (tally != null) {
                out.get(TALLIES)
                    .output(KV.of(file, FileTally.duplicates(file, tally.source(), count)));
              }
            }
          });
    }
  }

  private static final class Balance extends DoFn<KV<String, Iterable<FileTally>>, FileAccount> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<FileTally>> parts, OutputReceiver<FileAccount> out) {
      out.output(FileTallies.account(parts.getValue()));
    }
  }
}

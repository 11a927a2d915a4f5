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
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.heard.model.FileAccount;
import org.heard.model.Origin;
import org.heard.model.RejectedRow;
import org.heard.model.Source;

/**
 * Reads a project's files: the items that count, and what is noted of their files, which {@link
 * #accounts} and {@link #rejected} put together.
 *
 * <p>A file is read from its first byte to its last by one worker, since nobody else can tell where
 * a quoted line break ends a row. Its items then meet their rivals in a shuffle, which spreads one
 * large file over all workers.
 */
public final class ReadFeedback extends PTransform<PBegin, PCollection<FeedbackPart>> {
  private static final long serialVersionUID = 1L;

  private static final int FILE_BUCKETS = 16;

  private final FeedbackFiles files;

  /** Reads the files of a project; they must be there when the pipeline is built. */
  public ReadFeedback(FeedbackFiles files) {
    this.files = files;
  }

  @Override
  public PCollection<FeedbackPart> expand(PBegin begin) {
    List<InputFile> inputs = files.inputs();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      numbers.add(i);
    }
    return begin
        .apply("List the files", Create.of(numbers))
        .apply("Spread the files", Reshuffle.<Integer>viaRandomKey().withNumBuckets(FILE_BUCKETS))
        .apply("Read each file", ParDo.of(new ReadFile(inputs, files)))
        .setCoder(keyed(begin.getPipeline().getCoderRegistry(), FilePart.class))
        .apply("Meet the rivals", GroupByKey.create())
        .apply("Leave out duplicates", ParDo.of(new LeaveOutDuplicates()));
  }

  /** Rows that could not be read, and why. */
  public static PCollection<RejectedRow> rejected(PCollection<FileNotes> notes) {
    return notes.apply(
        "Take rejected rows",
        FlatMapElements.into(TypeDescriptor.of(RejectedRow.class)).via(FileNotes::rejected));
  }

  /** Where every row of every file went: one balanced account for each. */
  public static PCollection<FileAccount> accounts(PCollection<FileNotes> notes) {
    return notes
        .apply("Take tallies", ParDo.of(new TalliesOf()))
        .setCoder(keyed(notes.getPipeline().getCoderRegistry(), FileTally.class))
        .apply("Meet at the file", GroupByKey.create())
        .apply("Balance each file", ParDo.of(new Balance()));
  }

  /** Beam finds the coder of a record, but not that of a pair with one. */
  private static <T> Coder<KV<String, T>> keyed(CoderRegistry coders, Class<T> record) {
    try {
      return KvCoder.of(StringUtf8Coder.of(), coders.getCoder(record));
    } catch (CannotProvideCoderException impossible) {
      throw new IllegalStateException("every record has a coder", impossible);
    }
  }

  private static final class ReadFile extends DoFn<Integer, KV<String, FilePart>> {
    private static final long serialVersionUID = 1L;

    private final List<InputFile> inputs;
    private final FeedbackFiles files;

    ReadFile(List<InputFile> inputs, FeedbackFiles files) {
      this.inputs = new ArrayList<>(inputs);
      this.files = files;
    }

    @ProcessElement
    public void process(@Element Integer number, OutputReceiver<KV<String, FilePart>> out)
        throws IOException {
      InputFile input = inputs.get(number);
      FeedbackReader reader = new FeedbackReader(files.project().quarters(), files.key());
      FileTally tally =
          reader.read(
              input,
              outcome -> {
                if (outcome instanceof RowOutcome.Read row) {
                  out.output(KV.of(row.candidate().rivals(), FilePart.of(row.candidate())));
                } else if (outcome instanceof RowOutcome.Refused row) {
                  out.output(KV.of(input.file(), FilePart.of(FileNotes.of(row.row()))));
                }
              });
      out.output(KV.of(input.file(), FilePart.of(FileNotes.of(tally))));
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
      extends DoFn<KV<String, Iterable<FilePart>>, FeedbackPart> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<FilePart>> keyed, OutputReceiver<FeedbackPart> out) {
      // An engine may let a group be read once only.
      List<Candidate> rivals = new ArrayList<>();
      for (FilePart part : keyed.getValue()) {
        rivals.addAll(part.candidates());
        part.notes().forEach(notes -> out.output(FeedbackPart.of(notes)));
      }
      if (rivals.size() == 1) {
        out.output(FeedbackPart.of(rivals.get(0).item()));
      } else {
        leaveOut(rivals, out);
      }
    }

    private static void leaveOut(List<Candidate> rivals, OutputReceiver<FeedbackPart> out) {
      Map<String, Source> sources = new HashMap<>();
      Map<String, Long> left = new HashMap<>();
      for (Candidate each : rivals) {
        Origin origin = each.item().origin();
        left.merge(origin.file(), 1L, Long::sum);
        sources.put(origin.file(), origin.source());
      }
      for (Candidate each : Duplicates.keep(rivals)) {
        out.output(FeedbackPart.of(each.item()));
        left.merge(each.item().origin().file(), -1L, Long::sum);
      }
      sources.forEach(
          (file, source) -> {
            long count = left.getOrDefault(file, 0L);
            if (count > 0) {
              out.output(FeedbackPart.of(FileNotes.of(FileTally.duplicates(file, source, count))));
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

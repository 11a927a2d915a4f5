package org.heard.county;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.charter.Charter;
import org.heard.charter.CharterReader;
import org.heard.charter.Message;
import org.heard.charter.Project;
import org.heard.charter.ProjectReader;
import org.heard.charter.ReviewTable;
import org.heard.ingest.FeedbackFiles;
import org.heard.ingest.ItemsInMemory;
import org.heard.measure.CountsInMemory;
import org.heard.measure.RedatedCounts;
import org.heard.model.FeedbackItem;
import org.heard.model.LabelledComment;
import org.heard.model.Measure;
import org.heard.model.MeasuredLabel;
import org.heard.model.PeoplesLabels;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.redact.KeyFile;
import org.heard.reports.findings.Changes;
import org.heard.reports.findings.ExactChange;
import org.heard.reports.findings.FindingsBuilder;
import org.heard.reports.findings.LabelEvidence;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.read.ParquetRecords;

/**
 * A county that was run once, whose survey answers can be given other quarters. What a comment was
 * found to say does not hang on its date, so nothing is labelled again; counts and findings are
 * made anew by the classes that a run uses.
 */
final class RedatedCounty {
  private final List<FeedbackItem> items;
  private final List<LabelledComment> comments;
  private final Charter charter;
  private final RedatedCounts surveys;

  private RedatedCounty(List<FeedbackItem> items, List<LabelledComment> comments, Charter charter) {
    this.items = items;
    this.comments = comments;
    this.charter = charter;
    surveys =
        new RedatedCounts(
            items.stream().filter(each -> each.origin().source() == Source.SURVEY).toList(),
            comments,
            charter);
  }

  /** Reads a project's files again, and the labels of its run. */
  static RedatedCounty read(Path project, Path run) throws IOException {
    Project settings = ProjectReader.read(project);
    Charter charter = CharterReader.readDefault();
    byte[] key = KeyFile.open(project, settings.keyFile()).key().derived("family");
    PeoplesLabels people =
        ReviewTable.read(project, charter.messageIds(), new ArrayList<>()).overlay(charter);
    return new RedatedCounty(
        ItemsInMemory.read(FeedbackFiles.of(project, settings, key)),
        CountsInMemory.overruled(
            ParquetRecords.read(run.resolve("restricted/comments"), LabelledComment.class), people),
        charter);
  }

  /** Every count of the county, as the run made them. */
  List<Measure> counts() {
    return CountsInMemory.of(items, comments, charter);
  }

  /** The quarters of the survey answers, one for each. */
  List<Quarter> quarters() {
    return surveys.quarters();
  }

  /**
   * What a report would say of change if every label were known to be right: only then do comments
   * lead to words at all.
   *
   * @param quarters the quarters of the survey answers, one for each in the order of {@link
   *     #quarters}
   * @param report the report's quarter
   */
  Changes<ExactChange> changes(List<Quarter> quarters, Quarter report) {
    return FindingsBuilder.build(
            MeasureTable.of(surveys.in(quarters)), report, charter.messages(), List.of(), trusted())
        .changes();
  }

  /** Evidence that lets every label through the gate. */
  private LabelEvidence trusted() {
    Stream<MeasuredLabel> heard =
        Stream.of("yes", "no").map(label -> new MeasuredLabel("heard", label, 100, 50, 0, 0));
    Stream<MeasuredLabel> stances =
        charter.messages().stream()
            .map(Message::id)
            .flatMap(
                id ->
                    Stream.of("upheld", "breached")
                        .map(label -> new MeasuredLabel(id, label, 100, 50, 0, 0)));
    return new LabelEvidence(List.of(), Stream.concat(heard, stances).toList());
  }
}

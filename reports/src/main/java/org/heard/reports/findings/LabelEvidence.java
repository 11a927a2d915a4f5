package org.heard.reports.findings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.heard.model.MeasuredLabel;
import org.heard.model.ReviewedComment;
import org.heard.reports.read.MeasuredLabelsFile;
import org.heard.reports.read.ReviewedFile;

/**
 * What is known of how good the labels of a run are.
 *
 * @param reviewed comments of this project that people labelled
 * @param measured how the model did on test texts that it did not learn from
 */
public record LabelEvidence(List<ReviewedComment> reviewed, List<MeasuredLabel> measured) {
  /** Nothing is known. */
  public static final LabelEvidence NONE = new LabelEvidence(List.of(), List.of());

  public LabelEvidence {
    // Weights are added up; in one order the sums are the same to the last digit.
    reviewed = reviewed.stream().sorted(Comparator.comparing(ReviewedComment::commentId)).toList();
    measured = List.copyOf(measured);
  }

  /** What a run folder holds of it. */
  public static LabelEvidence read(Path runFolder) throws IOException {
    return new LabelEvidence(ReviewedFile.read(runFolder), MeasuredLabelsFile.read(runFolder));
  }
}

package org.heard.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.charter.Decision;
import org.heard.charter.DecisionTable;
import org.heard.charter.Review;
import org.heard.charter.ReviewTable;
import org.heard.model.Dispute;
import org.heard.model.ReviewNotes;
import org.heard.model.ReviewedComment;
import org.heard.reports.read.ReviewNotesFile;
import org.heard.reports.read.ReviewedFile;
import org.heard.store.MachineSaid;
import org.heard.store.RunFolder;

/** Sets people's labels beside the machine's of this run, for the reports. */
final class ReviewedRun {
  private ReviewedRun() {}

  /** Writes {@code restricted/reviewed.json} and says which reviews fit no comment any more. */
  static void write(RunPlan plan, List<MachineSaid> machine, RunFolder run, Progress progress)
      throws IOException {
    if (plan.reviews().rows().isEmpty()) {
      return;
    }
    List<ReviewedComment> reviewed = join(plan.reviews(), machine, plan.charter().messageIds());
    ReviewedFile.write(run.path(), reviewed);
    ReviewNotesFile.write(
        run.path(),
        notes(
            plan.reviews(),
            reviewed,
            DecisionTable.read(plan.folder(), plan.reviews(), new ArrayList<>())));
    long texts =
        plan.reviews().rows().stream()
            .filter(row -> !plan.reviews().takenOut().contains(row.commentId()))
            .map(row -> row.commentId() + " " + row.textHash())
            .distinct()
            .count();
    progress.stage(
        "%d comments carry people's labels, %d were taken out"
            .formatted(reviewed.size(), plan.reviews().takenOut().size()));
    if (reviewed.size() < texts) {
      System.err.println(
          ("heard: warning: %d reviewed texts are not in this run, or read differently now; their"
                  + " labels in %s are not used")
              .formatted(texts - reviewed.size(), ReviewTable.FILE));
    }
  }

  /** Disputes of comments of this run with their recorded answers, by the comments' ids. */
  private static ReviewNotes notes(
      ReviewTable table, List<ReviewedComment> reviewed, Map<String, Decision> decisions) {
    Map<String, ReviewedComment> byId =
        reviewed.stream().collect(Collectors.toMap(ReviewedComment::commentId, each -> each));
    Map<String, Dispute> disputes = new TreeMap<>();
    for (Review row : table.disputes()) {
      ReviewedComment comment = byId.get(row.commentId());
      if (comment == null) {
        continue;
      }
      Decision decision =
          decisions.getOrDefault(row.commentId(), new Decision(row.commentId(), "", "", ""));
      disputes.putIfAbsent(
          row.commentId(),
          new Dispute(
              row.commentId(),
              row.to(),
              comment.machine(),
              comment.people(),
              decision.date(),
              decision.decision(),
              decision.because()));
    }
    return new ReviewNotes(List.copyOf(disputes.values()), table.takenOut().size());
  }

  /** People's labels of the texts that are still as they were read, by the comments' ids. */
  static List<ReviewedComment> join(
      ReviewTable table, List<MachineSaid> machine, List<String> messages) {
    List<ReviewedComment> reviewed = new ArrayList<>();
    for (MachineSaid said : machine) {
      List<Review> rows = table.of(said.commentId(), said.textHash());
      if (rows.isEmpty() || !said.scored()) {
        continue;
      }
      Review drawn =
          rows.stream()
              .filter(row -> !row.design().equals(Review.SETTLING))
              .findFirst()
              .orElse(rows.get(0));
      reviewed.add(
          new ReviewedComment(
              said.commentId(),
              said.unit(),
              said.source(),
              said.quarter(),
              said.speaker(),
              drawn.design().equals("random"),
              drawn.weight(),
              said.labels(messages),
              table.labels(said.commentId(), said.textHash()),
              table.answers(said.commentId(), said.textHash())));
    }
    reviewed.sort(Comparator.comparing(ReviewedComment::commentId));
    return reviewed;
  }
}

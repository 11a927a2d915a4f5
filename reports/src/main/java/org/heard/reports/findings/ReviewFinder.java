package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.charter.Message;
import org.heard.model.Dispute;
import org.heard.model.ReviewNotes;
import org.heard.model.ReviewedComment;
import org.heard.model.ReviewerAnswer;
import org.heard.reports.reliability.Gate;
import org.heard.reports.reliability.LabelEstimate;
import org.heard.reports.reliability.WeighedAgreement;
import org.heard.reports.reliability.WeighedCase;
import org.heard.reports.reliability.WeighedRatio;
import org.heard.reports.statistics.Interval;

/**
 * Reads what a review came to out of the reviewed comments.
 *
 * <p>Figures of how well the program does rest on comments whose chance of being drawn is known and
 * that somebody labelled before seeing the program's label. They are of comments, but where a
 * sample holds nearly all comments of a quarter they would tell of its families: a label is hidden
 * where fewer comments than the disclosure minimum have it, or have it not, and what is printed of
 * others is rounded to {@value #STEP}, so that no sum with published counts of families can be
 * made.
 */
public final class ReviewFinder {
  private static final List<String> HEARD = List.of("yes", "no", "unclear");
  private static final List<String> STANCES = List.of("upheld", "breached", "mentioned");

  /** Comments and per cent. */
  private static final int STEP = 5;

  private final List<ReviewedComment> reviewed;
  private final ReviewNotes notes;
  private final int minimum;

  private ReviewFinder(List<ReviewedComment> reviewed, ReviewNotes notes, int minimum) {
    this.reviewed = reviewed;
    this.notes = notes;
    this.minimum = minimum;
  }

  /**
   * The finding; absent where nobody reviewed.
   *
   * @param reviewed the run's reviewed comments
   * @param notes disputes and comments taken out
   * @param messages the charter's messages
   * @param minimum counts below are hidden
   */
  public static Optional<ReviewFinding> find(
      List<ReviewedComment> reviewed, ReviewNotes notes, List<Message> messages, int minimum) {
    if (reviewed.isEmpty() && notes.equals(ReviewNotes.NONE)) {
      return Optional.empty();
    }
    return Optional.of(new ReviewFinder(reviewed, notes, minimum).find(messages));
  }

  private ReviewFinding find(List<Message> messages) {
    List<String> variables = new ArrayList<>(List.of("heard"));
    messages.forEach(message -> variables.add(message.id()));
    List<ReviewFinding.Between> between = new ArrayList<>();
    List<ReviewFinding.LabelCheck> labels = new ArrayList<>();
    for (String variable : variables) {
      between.add(new ReviewFinding.Between(variable, between(variable)));
      for (String label : variable.equals("heard") ? HEARD : STANCES) {
        labels.add(new ReviewFinding.LabelCheck(variable, label, figures(variable, label)));
      }
    }
    return new ReviewFinding(
        (int)
            reviewed.stream()
                .flatMap(each -> each.answers().stream())
                .map(ReviewerAnswer::reviewer)
                .distinct()
                .count(),
        reviewed.size(),
        count(reviewed.stream().filter(ReviewFinder::overruled).count()),
        between,
        labels,
        // Each stands in a row of the annex, so their number is no secret.
        new Published.Shown<>((long) notes.disputes().size()),
        new Published.Shown<>(notes.disputes().stream().filter(Dispute::answered).count()),
        notes.disputes(),
        count(notes.takenOut()));
  }

  private static boolean overruled(ReviewedComment comment) {
    return comment.people().entrySet().stream()
        .anyMatch(said -> !said.getValue().equals(comment.machine().get(said.getKey())));
  }

  private WeighedAgreement between(String variable) {
    List<WeighedAgreement.Coded> coded = new ArrayList<>();
    for (ReviewedComment comment : reviewed) {
      List<String> labels = new ArrayList<>();
      for (ReviewerAnswer answer : comment.answers()) {
        Optional.ofNullable(answer.labels().get(variable)).ifPresent(labels::add);
      }
      if (comment.weight() > 0) {
        coded.add(new WeighedAgreement.Coded(comment.weight(), labels));
      }
    }
    return WeighedAgreement.of(coded);
  }

  private Published<ReviewFinding.Figures> figures(String variable, String label) {
    List<WeighedCase> cases = new ArrayList<>();
    List<WeighedAgreement.Coded> coded = new ArrayList<>();
    for (ReviewedComment comment : reviewed) {
      String people = comment.people().get(variable);
      String machine = comment.machine().get(variable);
      boolean unseen = comment.answers().stream().anyMatch(answer -> !answer.sawMachine());
      if (people == null || machine == null || !unseen || comment.weight() == 0) {
        continue;
      }
      boolean byPeople = people.equals(label);
      boolean byMachine = machine.equals(label);
      // Strata that share source and weight were drawn at the same rate: they may be joined.
      String stratum =
          (comment.random() ? "random " : "stratified ")
              + comment.source().word()
              + " "
              + comment.weight();
      cases.add(new WeighedCase(stratum, comment.weight(), byPeople, byMachine));
      coded.add(
          new WeighedAgreement.Coded(
              comment.weight(), List.of(byPeople ? "yes" : "no", byMachine ? "yes" : "no")));
    }
    long people = cases.stream().filter(WeighedCase::people).count();
    if (cases.isEmpty()) {
      return new Published.Hidden<>(Published.Reason.NO_DATA);
    }
    long others = cases.size() - people;
    if (people < minimum || (others > 0 && others < minimum)) {
      return new Published.Hidden<>(Published.Reason.LOW);
    }
    LabelEstimate estimate = LabelEstimate.of(cases);
    WeighedAgreement alpha = WeighedAgreement.of(coded);
    double f1 = estimate.f1().map(each -> each.value()).orElse(0.0);
    return new Published.Shown<>(
        new ReviewFinding.Figures(
            STEP * Math.round((double) people / STEP),
            alpha,
            rounded(estimate.prevalence()),
            estimate.precision(),
            estimate.recall(),
            estimate.f1(),
            Gate.DEFAULT.judge(people, alpha.alpha(), f1)));
  }

  private static WeighedRatio rounded(WeighedRatio share) {
    return new WeighedRatio(
        rounded(share.value()),
        new Interval(rounded(share.interval().low()), rounded(share.interval().high())),
        share.cases());
  }

  private static double rounded(double share) {
    return STEP * Math.round(100 * share / STEP) / 100.0;
  }

  private Published<Long> count(long count) {
    return count > 0 && count < minimum
        ? new Published.Hidden<>(Published.Reason.CONFIDENTIAL)
        : new Published.Shown<>(count);
  }

  /** The labels of a dispute that differ, as variable to what the program and people said. */
  public static Map<String, String> differences(Dispute dispute) {
    Map<String, String> differences = new java.util.TreeMap<>();
    dispute
        .people()
        .forEach(
            (variable, label) -> {
              if (!label.equals(dispute.machine().get(variable))) {
                differences.put(variable, label);
              }
            });
    return differences;
  }
}

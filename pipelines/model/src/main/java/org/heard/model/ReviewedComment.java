package org.heard.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One comment that people labelled, beside what the machine said of it. It carries no words.
 *
 * <p>Labels are kept by variable: {@code sentiment}, {@code heard} and the ids of the charter's
 * messages, each with the lower-case word of its label, for example {@code heard -> no}, {@code m4
 * -> breached}. A variable that nobody labelled is missing.
 *
 * @param commentId id of the comment
 * @param unit the family (survey), case or agenda item that it belongs to, as measures count it
 * @param source survey, complaint or meeting
 * @param quarter first day of its quarter
 * @param speaker who speaks, as the family said it; empty where it was not said. Young people's
 *     voice is counted apart
 * @param random whether its unit was drawn at random among all units of that source and quarter,
 *     with all of the unit's comments; only such rows may correct a published percentage
 * @param weight one over the probability with which it was drawn; 0 where that is not known
 * @param machine the machine's labels
 * @param people the labels that count: where reviewers agree, theirs; else the settling row's
 * @param answers what each reviewer said, in the order of their names
 */
public record ReviewedComment(
    String commentId,
    String unit,
    Source source,
    LocalDate quarter,
    String speaker,
    boolean random,
    double weight,
    Map<String, String> machine,
    Map<String, String> people,
    List<ReviewerAnswer> answers) {
  public ReviewedComment {
    if (!(weight >= 0)) {
      throw new IllegalArgumentException("a weight is 0 or more: " + weight);
    }
    machine = new TreeMap<>(machine);
    people = new TreeMap<>(people);
    answers = List.copyOf(answers);
  }
}

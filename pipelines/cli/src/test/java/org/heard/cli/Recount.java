package org.heard.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heard.model.Dimension;
import org.heard.model.LabelledComment;
import org.heard.model.Measure;
import org.heard.model.Mention;
import org.heard.model.ReviewedComment;
import org.heard.model.Sentiment;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;

/**
 * A second way to the counts of surveys, written for the tests and from nothing of the program's:
 * stored comments, with people's labels in the place of the machine's, family by family.
 */
final class Recount {
  private static final List<String> MESSAGES = List.of("m1", "m2", "m3", "m4", "m5");

  private Recount() {}

  /** Families of each quarter by what they say; the key is quarter, variable and outcome. */
  static Map<String, Long> of(List<LabelledComment> comments, List<ReviewedComment> reviewed) {
    Map<String, Map<String, String>> people =
        reviewed.stream()
            .collect(Collectors.toMap(ReviewedComment::commentId, ReviewedComment::people));
    Map<String, Map<String, Set<String>>> byFamily = new TreeMap<>();
    for (LabelledComment comment : comments) {
      Map<String, String> said = new HashMap<>(Map.of("heard", comment.labels().heard().word()));
      for (Mention mention : comment.labels().messages()) {
        said.put(mention.promise(), mention.stance().word());
      }
      Map<String, String> overlay = people.getOrDefault(comment.id(), Map.of());
      said.putAll(overlay);
      boolean speaks =
          overlay.values().stream()
              .anyMatch(label -> !label.equals("absent") && !label.equals("unclear"));
      if (comment.origin().source() != Source.SURVEY
          || !comment.labels().scored()
          || (comment.labels().sentiment() == Sentiment.NO_CONTENT && !speaks)) {
        continue;
      }
      Map<String, Set<String>> family =
          byFamily.computeIfAbsent(
              comment.origin().quarter() + " " + comment.origin().unit(), each -> new HashMap<>());
      family.computeIfAbsent("heard", each -> new TreeSet<>()).add(said.getOrDefault("heard", ""));
      for (String message : MESSAGES) {
        family
            .computeIfAbsent(message, each -> new TreeSet<>())
            .add(said.getOrDefault(message, "absent"));
      }
    }
    TreeMap<String, Long> counts = new TreeMap<>();
    byFamily.forEach(
        (family, said) ->
            said.forEach(
                (variable, labels) ->
                    counts.merge(
                        family.split(" ", 2)[0] + " " + variable + " " + outcome(variable, labels),
                        1L,
                        Long::sum)));
    return counts;
  }

  private static String outcome(String variable, Set<String> labels) {
    List<String> strongest =
        variable.equals("heard") ? List.of("yes", "no") : List.of("upheld", "breached");
    if (labels.containsAll(strongest)) {
      return "both";
    }
    for (String label : strongest) {
      if (labels.contains(label)) {
        return label;
      }
    }
    return variable.equals("heard")
        ? "unclear"
        : labels.contains("mentioned") ? "mentioned" : "absent";
  }

  /** The same out of a run's measures. */
  static Map<String, Long> counted(Map<String, Measure> measures) {
    TreeMap<String, Long> counts = new TreeMap<>();
    for (Measure each : measures.values()) {
      if (each.window() == Window.QUARTER
          && each.dimension() == Dimension.ALL
          && each.source() == Source.SURVEY
          && each.families() > 0
          && (each.subject() == Subject.HEARD || each.subject() == Subject.MESSAGE)) {
        counts.put(
            each.quarter() + " " + variable(each.subject(), each.promise()) + " " + each.outcome(),
            each.families());
      }
    }
    return counts;
  }

  private static String variable(Subject subject, String promise) {
    return subject == Subject.HEARD ? "heard" : promise;
  }

  /** Variables of which people changed a label. */
  static Set<String> overruled(List<ReviewedComment> reviewed) {
    Set<String> overruled = new TreeSet<>();
    for (ReviewedComment comment : reviewed) {
      comment
          .people()
          .forEach(
              (variable, label) -> {
                if (!label.equals(comment.machine().get(variable))) {
                  overruled.add(variable);
                }
              });
      if ("no_content".equals(comment.machine().get("sentiment"))) {
        // A non-answer that becomes an answer is asked of every message.
        overruled.addAll(MESSAGES);
      }
    }
    return overruled;
  }

  /**
   * Variables of which any count differs between two runs, in any window and group. A commitment
   * stands for its message.
   */
  static Set<String> changedTopics(Map<String, Measure> before, Map<String, Measure> after) {
    Set<String> places = new TreeSet<>(before.keySet());
    places.addAll(after.keySet());
    Set<String> changed = new TreeSet<>();
    for (String place : places) {
      Measure was = before.get(place);
      Measure is = after.get(place);
      if (was == null || !was.equals(is)) {
        Measure there = was == null ? is : was;
        if (there != null && there.subject() != Subject.SENTIMENT) {
          changed.add(variable(there.subject(), there.promise()).replaceFirst("\\..*", ""));
        }
      }
    }
    return changed;
  }
}

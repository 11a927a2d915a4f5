package org.heard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heard.model.Dimension;
import org.heard.model.Groups;
import org.heard.model.LabelledComment;
import org.heard.model.Mention;
import org.heard.model.Origin;
import org.heard.model.Quarter;
import org.heard.model.ReviewReason;
import org.heard.model.Stance;
import org.heard.reports.read.ParquetRecords;
import org.heard.reports.reliability.Drawable;

/**
 * The comments of a run that people may be shown.
 *
 * <p>Left out are comments that were not scored or are in another language, comments that may tell
 * of harm to a child, and comments whose writer could be known by a group: where fewer families of
 * the same source than the attribution limit named the same area, age band, setting, need or
 * speaker in the whole run, or where the source itself has fewer. (The groups themselves are never
 * shown to reviewers.) Where a unit is drawn with all its comments, one comment that people may not
 * see takes the whole unit out.
 *
 * @param comments what may be drawn
 * @param leftOut how many scored comments were left out, by reason
 */
record ReviewFrame(List<Drawable> comments, Map<String, Integer> leftOut) {
  private static final String HARM = "may tell of harm to a child";
  private static final String SMALL = "from a group of too few families";
  private static final String LANGUAGE = "in another language, too long or not read";
  private static final String UNIT = "of a family with such a comment";

  /**
   * Reads a run.
   *
   * @param comments the run's folder of comments
   * @param quarter the quarter to draw from, or empty for all
   * @param wholeUnits whether units are drawn with all their comments
   * @param fewestFamilies the attribution limit
   */
  static ReviewFrame read(
      Path comments, Optional<Quarter> quarter, boolean wholeUnits, int fewestFamilies)
      throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    Map<List<String>, Set<String>> families = new HashMap<>();
    ParquetRecords.forEach(
        comments,
        LabelledComment.class,
        comment -> {
          for (List<String> group : groups(comment.origin())) {
            families.computeIfAbsent(group, g -> new HashSet<>()).add(comment.origin().unit());
          }
          if (quarter.isEmpty() || quarter.get().firstDay().equals(comment.origin().quarter())) {
            candidates.add(Candidate.of(comment));
          }
        });
    Map<String, Integer> leftOut = new TreeMap<>();
    Set<String> hiddenUnits = new HashSet<>();
    List<Drawable> shown = new ArrayList<>();
    for (Candidate candidate : candidates) {
      String reason = candidate.reason();
      if (reason.isEmpty()
          && candidate.groups().stream()
              .anyMatch(group -> families.getOrDefault(group, Set.of()).size() < fewestFamilies)) {
        reason = SMALL;
      }
      if (reason.isEmpty()) {
        shown.add(candidate.drawable());
      } else {
        leftOut.merge(reason, 1, Integer::sum);
        // What was not scored counts in no measure: the rest of the unit stands for it.
        if (!reason.equals(LANGUAGE)) {
          hiddenUnits.add(candidate.unit());
        }
      }
    }
    if (wholeUnits) {
      int before = shown.size();
      shown.removeIf(comment -> hiddenUnits.contains(comment.source() + " " + comment.unit()));
      if (shown.size() < before) {
        leftOut.put(UNIT, before - shown.size());
      }
    }
    return new ReviewFrame(shown, leftOut);
  }

  /** The last quarter that a run has comments of; empty where it has none. */
  static Optional<Quarter> lastQuarter(Path comments) throws IOException {
    if (!Files.isDirectory(comments)) {
      return Optional.empty();
    }
    try (java.util.stream.Stream<Path> folders = Files.list(comments)) {
      return folders
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(name -> name.matches("quarter=\\d{4}-\\d{2}-\\d{2}"))
          .max(Comparator.naturalOrder())
          .map(name -> new Quarter(java.time.LocalDate.parse(name.substring("quarter=".length()))));
    }
  }

  private static List<List<String>> groups(Origin origin) {
    String source = origin.source().word();
    List<List<String>> groups = new ArrayList<>();
    groups.add(List.of(source));
    Groups said = origin.groups();
    for (Dimension dimension : Dimension.values()) {
      if (!said.of(dimension).isEmpty()) {
        groups.add(List.of(source, dimension.word(), said.of(dimension)));
      }
    }
    return groups;
  }

  private record Candidate(Drawable drawable, List<List<String>> groups, String reason) {
    static Candidate of(LabelledComment comment) {
      Origin origin = comment.origin();
      boolean english = comment.language().equals("en") || comment.language().equals("und");
      String reason =
          !comment.labels().scored() || !english ? LANGUAGE : comment.possibleHarm() ? HARM : "";
      return new Candidate(
          new Drawable(comment.id(), origin.unit(), origin.source().word(), stratum(comment)),
          ReviewFrame.groups(origin),
          reason);
    }

    String unit() {
      return drawable.source() + " " + drawable.unit();
    }

    /**
     * Message, stance, source and certainty: a comment stands where it takes sides least surely.
     */
    private static String stratum(LabelledComment comment) {
      Optional<Mention> telling =
          comment.labels().messages().stream()
              .min(
                  Comparator.comparing((Mention each) -> each.stance() == Stance.MENTIONED)
                      .thenComparingDouble(Mention::confidence));
      String stance =
          telling.map(each -> each.promise() + "/" + each.stance().word()).orElse("none/none");
      boolean unsure = comment.labels().review() == ReviewReason.UNSURE;
      return stance + "/" + comment.origin().source().word() + (unsure ? "/unsure" : "/sure");
    }
  }
}

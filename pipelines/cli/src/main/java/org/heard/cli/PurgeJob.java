package org.heard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heard.charter.Project;
import org.heard.charter.ProjectReader;
import org.heard.charter.ReviewTable;
import org.heard.ingest.FeedbackFiles;
import org.heard.ingest.ItemPlace;
import org.heard.ingest.ItemPlaces;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;
import org.heard.model.ReviewNotes;
import org.heard.model.ReviewedComment;
import org.heard.model.RunManifest;
import org.heard.redact.KeyFile;
import org.heard.redact.ProjectKey;
import org.heard.reports.read.ManifestFile;
import org.heard.reports.read.ReportInputs;
import org.heard.reports.read.ReviewNotesFile;
import org.heard.reports.read.ReviewedFile;
import org.heard.store.PurgeComments;
import org.heard.store.RunFolder;
import org.heard.store.RunLock;

/**
 * Removes families' words from every run of a project, from the sheets of its reviews and from the
 * store of earlier labels. Counts and published pages stay; input files are named and left to their
 * owner. What a reviewer wants taken out goes with every purge.
 *
 * @param folder project folder
 * @param runs folder of all runs
 * @param before the day before which words go, if a day was given
 * @param reference case, family or response whose words go, if one was given
 */
record PurgeJob(Path folder, Path runs, Optional<LocalDate> before, Optional<String> reference) {

  /** What was done, and what is left to do by hand. */
  List<String> run() throws IOException {
    Project project = ProjectReader.read(folder);
    List<ProjectKey> keys = KeyFile.all(folder, project.keyFile());
    Map<String, LocalDate> days = new HashMap<>();
    Set<String> items = new HashSet<>();
    Map<String, Integer> rowsByFile = new TreeMap<>();
    List<String> said = new ArrayList<>();
    List<Problem> unread = findInInputs(project, days, items, rowsByFile);
    unread.forEach(problem -> said.add("the input files were not searched: " + problem));
    PurgeRule rule =
        new PurgeRule(before.orElse(LocalDate.MIN), days, items, caseKeys(keys), takenOut());
    Set<String> gone = new HashSet<>();
    try (RunLock lock = RunLock.take(runs)) {
      lock.assertHeld();
      RunFolder.clearInterrupted(runs);
      for (RunFolder run : RunFolder.all(runs)) {
        List<String> removed = purge(run, rule);
        gone.addAll(removed);
        said.add(
            "run " + run.runId() + ": " + removed.size() + " comments removed; its counts stay");
        said.addAll(PurgedSheets.clean(run, gone));
      }
      said.add(forgetLabels(runs));
    }
    said.add(
        PurgedReviews.remove(folder.resolve(ReviewTable.FILE), goneOrTakenOut(gone))
            + " rows removed from reviews.csv");
    if (gone.isEmpty() && items.isEmpty() && reference.isPresent()) {
      List<Problem> problems = new ArrayList<>(unread);
      problems.add(
          new Problem(
              "--case",
              0,
              "names nothing in the runs and the input files (expected a reference as the files"
                  + " write it)"));
      throw new ConfigurationException(problems);
    }
    said.addAll(leftToDo(rowsByFile, unread.isEmpty()));
    return said;
  }

  /** The store of earlier labels is only a cache, so all of it goes. */
  static String forgetLabels(Path runs) throws IOException {
    Path labels = runs.resolve("restricted").resolve("labels");
    if (!Files.isDirectory(labels)) {
      return "there is no store of earlier labels";
    }
    RunFolder.deleteTree(labels);
    return "the store of earlier labels was deleted; the next run labels every comment again";
  }

  /** Fills what the input files tell; returns why they could not be read, empty where they were. */
  private List<Problem> findInInputs(
      Project project,
      Map<String, LocalDate> days,
      Set<String> items,
      Map<String, Integer> rowsByFile)
      throws IOException {
    Set<String> wanted = new HashSet<>();
    for (String comment : takenOut()) {
      wanted.add(comment.replaceFirst("-\\d+$", ""));
    }
    try {
      new ItemPlaces(FeedbackFiles.of(folder, project, new byte[1]))
          .forEach(
              place -> {
                days.put(place.itemId(), place.day());
                boolean ofCase = isNamed(place);
                if (ofCase) {
                  items.add(place.itemId());
                }
                if (ofCase
                    || wanted.contains(place.itemId())
                    || before.filter(day -> place.day().isBefore(day)).isPresent()) {
                  rowsByFile.merge(place.file(), 1, Integer::sum);
                }
              });
      return List.of();
    } catch (ConfigurationException missing) {
      return missing.problems();
    }
  }

  private Set<String> takenOut() throws IOException {
    return PurgedReviews.takenOut(folder.resolve(ReviewTable.FILE));
  }

  /** Notes about a comment that is to be taken out go too, wherever it stands. */
  private Set<String> goneOrTakenOut(Set<String> gone) throws IOException {
    Set<String> both = new HashSet<>(gone);
    both.addAll(takenOut());
    return both;
  }

  private boolean isNamed(ItemPlace place) {
    return reference.filter(it -> place.references().contains(ItemPlaces.folded(it))).isPresent();
  }

  private Set<String> caseKeys(List<ProjectKey> keys) {
    Set<String> found = new HashSet<>();
    reference.ifPresent(
        it -> keys.forEach(key -> found.addAll(ItemPlaces.keysOf(key.derived("family"), it))));
    return found;
  }

  private static List<String> purge(RunFolder run, PurgeRule rule) throws IOException {
    List<String> removed = PurgeComments.purge(run.comments(), rule::goes);
    if (removed.isEmpty()) {
      return removed;
    }
    Set<String> gone = new HashSet<>(removed);
    List<ReviewedComment> reviewed = ReviewedFile.read(run.path());
    if (reviewed.stream().anyMatch(each -> gone.contains(each.commentId()))) {
      ReviewedFile.write(
          run.path(), reviewed.stream().filter(each -> !gone.contains(each.commentId())).toList());
    }
    ReviewNotes notes = ReviewNotesFile.read(run.path());
    if (notes.disputes().stream().anyMatch(each -> gone.contains(each.commentId()))) {
      ReviewNotesFile.write(run.path(), notes.without(gone));
    }
    ReportInputs inputs = ReportInputs.read(run.path());
    if (inputs.approvals().stream().anyMatch(each -> gone.contains(each.commentId()))) {
      inputs.withoutQuotesOf(gone).write(run.path());
    }
    RunManifest manifest = ManifestFile.read(run.manifest()).withPurged(removed.size());
    Files.writeString(run.manifest(), ManifestFile.toJson(manifest), StandardCharsets.UTF_8);
    return removed;
  }

  private static List<String> leftToDo(Map<String, Integer> rowsByFile, boolean inputsRead) {
    List<String> words = new ArrayList<>();
    words.add("");
    words.add("Left for you, since Heard never changes what you gave it:");
    rowsByFile.forEach(
        (file, rows) ->
            words.add(
                "- " + file + " still holds " + rows + " of these rows: delete them or the file"));
    if (!inputsRead) {
      words.add("- look yourself for files with these rows: they could not be searched");
    } else if (rowsByFile.isEmpty()) {
      words.add("- no input file of the project holds such rows");
    }
    words.add("- while an input file holds them, a changed project brings the words back");
    words.add("- delete copies elsewhere: backups, runs under another --out, spreadsheets made by");
    words.add("  classify, redact or review, and answers that reviewers saved");
    words.add("- published pages stay as they are: they hold counts. Where one prints a quote of");
    words.add("  these words, delete its row in quotes.csv and make the pages again: report RUN");
    return words;
  }
}

package org.heard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.charter.Charter;
import org.heard.charter.CharterReader;
import org.heard.charter.DecisionTable;
import org.heard.charter.Project;
import org.heard.charter.ProjectReader;
import org.heard.charter.ReviewTable;
import org.heard.ingest.FeedbackFiles;
import org.heard.ingest.InputFile;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;
import org.heard.redact.Gazetteer;
import org.heard.redact.KeyFile;
import org.heard.reports.disclosure.LedgerCheck;
import org.heard.reports.read.ReleaseFiles;
import org.heard.reports.read.ReportInputs;

/** Opens a project folder: settings, charter, key, files; finds every problem at once. */
final class ProjectOpener {
  /** Files beside {@code heard.yaml} that shape a run where they exist. */
  private static final List<String> BESIDE =
      List.of(
          "heard.yaml",
          "people.csv",
          "places.csv",
          "actions.csv",
          "reviews.csv",
          "revisions.csv",
          "quotes.csv",
          "decisions.csv",
          "easy-read-sign-off.csv");

  private final Path folder;
  private final Optional<Path> charterFolder;

  ProjectOpener(Path folder, Optional<Path> charterFolder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.charterFolder = charterFolder;
  }

  /** Every problem of settings, charter, cues and files; reads no comment. */
  List<Problem> problems() throws IOException {
    List<Problem> problems = new ArrayList<>();
    Project project;
    try {
      project = ProjectReader.read(folder);
    } catch (ConfigurationException unreadable) {
      return unreadable.problems();
    }
    try {
      Charter charter = charter(project);
      problems.addAll(new CueMemory(folder).check(charter));
      problems.addAll(unknownTargets(project, charter));
      DecisionTable.read(
          folder, ReviewTable.read(folder, charter.messageIds(), problems), problems);
      ReportInputs inputs = ReportInputs.of(project, folder, charter);
      LedgerCheck.problem(inputs.ledger())
          .ifPresent(wrong -> problems.add(new Problem(ReleaseFiles.FOLDER, 0, wrong)));
    } catch (ConfigurationException wrong) {
      problems.addAll(wrong.problems());
    }
    problems.addAll(FeedbackFiles.of(folder, project, new byte[0]).problems());
    try {
      Gazetteer.read(folder);
    } catch (ConfigurationException wrong) {
      problems.addAll(wrong.problems());
    }
    for (String named : List.of(project.populationFile(), project.logo())) {
      if (!named.isEmpty() && !Files.isRegularFile(folder.resolve(named))) {
        problems.add(new Problem(ProjectReader.FILE, 0, "file \"" + named + "\" is not there"));
      }
    }
    return problems;
  }

  /** A question tied to a message that the charter does not have, or has no more. */
  private static List<Problem> unknownTargets(Project project, Charter charter) {
    return project.sources().stream()
        .flatMap(source -> source.columns().stream())
        .filter(column -> !column.target().isEmpty() && !column.target().equals("heard"))
        .filter(column -> !charter.messageIds().contains(column.target()))
        .map(
            column ->
                new Problem(
                    ProjectReader.FILE,
                    column.line(),
                    "target \"%s\" is no message of charter %s, version %s (expected heard, %s)"
                        .formatted(
                            column.target(),
                            charter.id(),
                            charter.version(),
                            String.join(", ", charter.messageIds()))))
        .toList();
  }

  /** What does not stop a run, and a person should know. */
  List<String> warnings() throws IOException {
    try {
      int months = ProjectReader.read(folder).retentionMonths();
      return Retention.warning(folder, months, LocalDate.now(ZoneOffset.UTC)).stream().toList();
    } catch (ConfigurationException toldAsProblem) {
      return List.of();
    }
  }

  /**
   * The plan of a run.
   *
   * @throws ConfigurationException with every problem
   */
  RunPlan plan(Optional<String> quarter) throws IOException {
    List<Problem> problems = problems();
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    Project project = ProjectReader.read(folder);
    Charter charter = charter(project);
    Map<String, String> parameters = new TreeMap<>();
    if (quarter.isPresent()) {
      parameters.put("quarter", quarterWord(project, quarter.get()));
    }
    KeyFile keyFile = KeyFile.open(folder, project.keyFile());
    keyFile.warning().ifPresent(warning -> System.err.println("heard: warning: " + warning));
    FeedbackFiles files = FeedbackFiles.of(folder, project, keyFile.key().derived("family"));
    return new RunPlan(
        folder,
        project,
        charter,
        files,
        ReviewTable.read(folder, charter.messageIds(), new ArrayList<>()),
        keyFile.key(),
        Models.hashes(charter),
        parameters,
        inputs(project, files));
  }

  private static String quarterWord(Project project, String quarter) {
    try {
      return project.quarters().parse(quarter).toString();
    } catch (IllegalArgumentException wrong) {
      throw new ConfigurationException("--quarter", 0, String.valueOf(wrong.getMessage()));
    }
  }

  Charter charter(Project project) {
    if (charterFolder.isPresent()) {
      return CharterReader.read(charterFolder.get());
    }
    return project.charterFolder().isEmpty()
        ? CharterReader.readDefault()
        : CharterReader.read(folder.resolve(project.charterFolder()));
  }

  private Map<String, String> inputs(Project project, FeedbackFiles files) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (InputFile input : files.inputs()) {
      hashes.put(input.file(), Hashes.of(input.path()));
    }
    List<String> beside = new ArrayList<>(BESIDE);
    beside.add(project.populationFile());
    beside.add(project.logo());
    beside.addAll(ReportInputs.wordingFiles(folder));
    beside.addAll(ReleaseFiles.names(folder));
    for (String name : beside) {
      Path file = folder.resolve(name);
      if (!name.isEmpty() && Files.isRegularFile(file)) {
        hashes.put(name, Hashes.of(file));
      }
    }
    return hashes;
  }
}

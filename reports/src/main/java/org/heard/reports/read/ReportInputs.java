package org.heard.reports.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.charter.Charter;
import org.heard.charter.DisclosureSettings;
import org.heard.charter.Message;
import org.heard.charter.Project;
import org.heard.model.ConfigurationException;
import org.heard.model.Ledger;
import org.heard.model.Problem;
import org.heard.model.Release;
import org.heard.model.Stance;

/**
 * What a report needs beside measures and manifest. A run keeps it in its folder, so that the
 * reports can be made again wherever the folder lies, and give the same bytes.
 *
 * @param organisation name printed on pages
 * @param accent accent colour {@code #rrggbb}
 * @param contact how to answer the report; may be empty
 * @param logo the picture at the head of the pages
 * @param quotes whether approved quotes may be published
 * @param disclosure disclosure numbers
 * @param charterName full name of the charter
 * @param charterAddress web address of the original
 * @param titleSource {@code project} where the titles are the project's own
 * @param messages the charter's messages with their commitments
 * @param population children known to the area, by group; may be empty
 * @param actions what was done because of what families said; may be empty
 * @param plain what the pages in plain words need
 * @param ledger what was published before this run
 * @param approvals quotes that a person approved
 */
public record ReportInputs(
    String organisation,
    String accent,
    String contact,
    Logo logo,
    boolean quotes,
    DisclosureSettings disclosure,
    String charterName,
    String charterAddress,
    String titleSource,
    List<Message> messages,
    List<PopulationRow> population,
    List<ActionRow> actions,
    PlainEdition plain,
    Ledger ledger,
    List<QuoteApproval> approvals) {
  /** The file's name below {@code restricted/} of a run folder. */
  public static final String FILE = "report-inputs.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  public ReportInputs {
    messages = List.copyOf(messages);
    population = List.copyOf(population);
    actions = List.copyOf(actions);
    approvals = List.copyOf(approvals);
  }

  /** Before anything was published, and without quotes. */
  public ReportInputs(
      String organisation,
      String accent,
      String contact,
      Logo logo,
      boolean quotes,
      DisclosureSettings disclosure,
      String charterName,
      String charterAddress,
      String titleSource,
      List<Message> messages,
      List<PopulationRow> population,
      List<ActionRow> actions,
      PlainEdition plain) {
    this(
        organisation,
        accent,
        contact,
        logo,
        quotes,
        disclosure,
        charterName,
        charterAddress,
        titleSource,
        messages,
        population,
        actions,
        plain,
        Ledger.EMPTY,
        List.of());
  }

  /**
   * Takes together what a project folder holds for its reports.
   *
   * @throws ConfigurationException with every wrong line of {@code population.csv}, {@code
   *     actions.csv}, {@code easy-read-sign-off.csv} and the files below {@code wording/}
   */
  public static ReportInputs of(Project project, Path projectFolder, Charter charter)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    ReportInputs inputs = of(project, projectFolder, charter, problems);
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return inputs;
  }

  private static ReportInputs of(
      Project project, Path projectFolder, Charter charter, List<Problem> problems)
      throws IOException {
    String population =
        project.populationFile().isEmpty() ? "population.csv" : project.populationFile();
    return new ReportInputs(
        project.organisation(),
        project.accent(),
        project.contact(),
        Logo.read(projectFolder, project.logo()),
        project.quotes(),
        project.disclosure(),
        charter.name(),
        charter.address(),
        charter.titleSource(),
        charter.messages(),
        ProjectTables.population(projectFolder.resolve(population), problems),
        ProjectTables.actions(projectFolder.resolve("actions.csv"), problems),
        new PlainEdition(
            project.languages(),
            WordingFiles.read(projectFolder, project.languages(), problems),
            ProjectTables.signOffs(
                projectFolder.resolve("easy-read-sign-off.csv"), project.quarters(), problems),
            examples(charter)),
        ReleaseFiles.read(projectFolder, charter, project.quarters(), problems),
        ProjectTables.quotes(projectFolder.resolve("quotes.csv"), problems));
  }

  private static List<CueExample> examples(Charter charter) {
    return charter.cues().stream()
        .filter(cue -> cue.stance() == Stance.UPHELD || cue.stance() == Stance.BREACHED)
        .map(cue -> new CueExample(cue.commitment(), cue.stance() == Stance.UPHELD, cue.fires()))
        .toList();
  }

  /** The same where one more release is known. */
  public ReportInputs after(Release release) {
    List<Release> releases = new ArrayList<>(ledger.releases());
    releases.add(release);
    return with(new Ledger(releases, ledger.revisions()), approvals);
  }

  /** The same without approved quotes of some comments. */
  public ReportInputs withoutQuotesOf(Set<String> comments) {
    return with(
        ledger, approvals.stream().filter(each -> !comments.contains(each.commentId())).toList());
  }

  private ReportInputs with(Ledger otherLedger, List<QuoteApproval> otherApprovals) {
    return new ReportInputs(
        organisation,
        accent,
        contact,
        logo,
        quotes,
        disclosure,
        charterName,
        charterAddress,
        titleSource,
        messages,
        population,
        actions,
        plain,
        otherLedger,
        otherApprovals);
  }

  /** The project's own sentences, as names relative to its folder, in order. */
  public static List<String> wordingFiles(Path projectFolder) throws IOException {
    Path folder = projectFolder.resolve(WordingFiles.FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> WordingFiles.FOLDER + "/" + file.getFileName())
          .filter(name -> name.endsWith(".properties"))
          .sorted()
          .toList();
    }
  }

  /** Keeps what {@link #of} finds in a run folder. */
  public static void keep(Project project, Path projectFolder, Charter charter, Path runFolder)
      throws IOException {
    of(project, projectFolder, charter).write(runFolder);
  }

  /** Writes {@code restricted/report-inputs.json}, the same bytes for the same content. */
  public void write(Path runFolder) throws IOException {
    Path folder = Files.createDirectories(runFolder.resolve("restricted"));
    Files.writeString(
        folder.resolve(FILE), JSON.writeValueAsString(this) + "\n", StandardCharsets.UTF_8);
  }

  /**
   * Reads what a run kept.
   *
   * @throws ConfigurationException where it is missing, damaged or of a newer program
   */
  public static ReportInputs read(Path runFolder) throws IOException {
    Path file = runFolder.resolve("restricted").resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new ConfigurationException(
          FILE, 0, "not found below restricted/ (expected a finished run's folder)");
    }
    try {
      return JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), ReportInputs.class);
    } catch (JsonProcessingException unknown) {
      throw new ConfigurationException(
          FILE, 0, "cannot be read (damaged, or written by another version)");
    }
  }
}

package org.heard.reports.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.charter.Charter;
import org.heard.model.ConfigurationException;
import org.heard.model.Ledger;
import org.heard.model.Problem;
import org.heard.model.QuarterKind;
import org.heard.model.Release;
import org.heard.model.ReleasedSum;

/** The ledger of releases: {@code PROJECT/releases/}, one file per release. */
public final class ReleaseFiles {
  /** The ledger's folder in a project. */
  public static final String FOLDER = "releases";

  /** What a run's pages print, below {@code restricted/} of its folder. */
  public static final String PUBLISHED = "published.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /**
   * A release with the hash of its content, so that a damaged file is seen.
   *
   * @param format 1
   * @param sha256 hash of the release as JSON without spaces
   * @param release what was published
   */
  private record Sealed(int format, String sha256, Release release) {}

  private ReleaseFiles() {}

  /** The releases as names relative to the project folder, in order. */
  public static List<String> names(Path projectFolder) throws IOException {
    Path folder = projectFolder.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> FOLDER + "/" + file.getFileName())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  /**
   * Reads a project's ledger.
   *
   * @param problems where damaged files, releases of another charter version and contradictions are
   *     added
   */
  static Ledger read(
      Path projectFolder, Charter charter, QuarterKind quarters, List<Problem> problems)
      throws IOException {
    List<Release> releases = new ArrayList<>();
    for (String name : names(projectFolder)) {
      read(projectFolder.resolve(name), name, problems)
          .ifPresent(
              release -> {
                check(release, name, charter, problems);
                releases.add(release);
              });
    }
    releases.sort(Comparator.comparing(Release::quarter));
    return new Ledger(
        releases,
        ProjectTables.revisions(projectFolder.resolve("revisions.csv"), quarters, problems));
  }

  /**
   * The releases of a project, of whatever charter.
   *
   * @throws ConfigurationException where one is damaged
   */
  public static Ledger ledger(Path projectFolder) throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<Release> releases = new ArrayList<>();
    for (String name : names(projectFolder)) {
      read(projectFolder.resolve(name), name, problems).ifPresent(releases::add);
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    releases.sort(Comparator.comparing(Release::quarter));
    return new Ledger(releases, List.of());
  }

  /** Writes what a run's pages print. */
  public static void keep(Path runFolder, Release release) throws IOException {
    Path folder = Files.createDirectories(runFolder.resolve("restricted"));
    Files.writeString(folder.resolve(PUBLISHED), text(release), StandardCharsets.UTF_8);
  }

  /**
   * Reads what a run's pages print.
   *
   * @throws ConfigurationException where it is missing or damaged
   */
  public static Release kept(Path runFolder) throws IOException {
    Path file = runFolder.resolve("restricted").resolve(PUBLISHED);
    if (!Files.isRegularFile(file)) {
      throw new ConfigurationException(
          PUBLISHED, 0, "not found below restricted/ (expected a finished run's folder)");
    }
    List<Problem> problems = new ArrayList<>();
    return read(file, PUBLISHED, problems).orElseThrow(() -> new ConfigurationException(problems));
  }

  /**
   * Records a release in a project's ledger, in one step.
   *
   * @return the file
   */
  public static Path record(Path projectFolder, Release release) throws IOException {
    Path folder = Files.createDirectories(projectFolder.resolve(FOLDER));
    Path file = folder.resolve(release.quarter() + "-" + release.runId() + ".json");
    Path next = folder.resolve(file.getFileName() + ".new");
    Files.writeString(next, text(release), StandardCharsets.UTF_8);
    return Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String text(Release release) throws IOException {
    Sealed sealed = new Sealed(1, hash(release), release);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sealed) + "\n";
  }

  private static Optional<Release> read(Path file, String name, List<Problem> problems)
      throws IOException {
    String damaged = "cannot be read (damaged, or written by a newer version)";
    try {
      Sealed sealed = JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), Sealed.class);
      if (sealed.format() == 1 && sealed.sha256().equals(hash(sealed.release()))) {
        return Optional.of(sealed.release());
      }
      damaged = "was changed after it was written (expected the content that its sha256 names)";
    } catch (JsonProcessingException | CharacterCodingException unreadable) {
      // Told below, without the content.
    }
    problems.add(new Problem(name, 0, damaged));
    return Optional.empty();
  }

  private static void check(Release release, String name, Charter charter, List<Problem> problems) {
    if (!release.charterId().equals(charter.id())
        || !release.charterVersion().equals(charter.version())) {
      problems.add(
          new Problem(
              name,
              0,
              "was released under charter %s %s (expected %s %s: a report never mixes versions;"
                      .formatted(
                          release.charterId(),
                          release.charterVersion(),
                          charter.id(),
                          charter.version())
                  + " begin a new project folder for the new version)"));
    }
    for (ReleasedSum sum : release.sums()) {
      if (sum.value() < 0 || sum.cells().isEmpty()) {
        problems.add(new Problem(name, 0, "a published sum is negative or of nothing"));
      }
    }
  }

  private static String hash(Release release) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(JSON.writeValueAsBytes(release)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}

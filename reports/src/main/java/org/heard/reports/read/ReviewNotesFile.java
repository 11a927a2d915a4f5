package org.heard.reports.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.model.ConfigurationException;
import org.heard.model.ReviewNotes;

/** Disputes and their answers: {@code restricted/review-notes.json} of a run folder. */
public final class ReviewNotesFile {
  /** The file's name below {@code restricted/} of a run folder. */
  public static final String FILE = "review-notes.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private ReviewNotesFile() {}

  /** Keeps a run's notes; the same bytes for the same notes. */
  public static void write(Path runFolder, ReviewNotes notes) throws IOException {
    Path folder = Files.createDirectories(runFolder.resolve("restricted"));
    Files.writeString(
        folder.resolve(FILE), JSON.writeValueAsString(notes) + "\n", StandardCharsets.UTF_8);
  }

  /**
   * Reads what a run kept; nothing where nobody has reviewed.
   *
   * @throws ConfigurationException where the file is damaged or of a newer program
   */
  public static ReviewNotes read(Path runFolder) throws IOException {
    Path file = runFolder.resolve("restricted").resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return ReviewNotes.NONE;
    }
    try {
      return JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), ReviewNotes.class);
    } catch (JsonProcessingException unknown) {
      throw new ConfigurationException(
          FILE, 0, "cannot be read (damaged, or written by a newer version)");
    }
  }
}

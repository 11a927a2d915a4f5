package org.heard.reports.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heard.model.ConfigurationException;
import org.heard.model.ReviewedComment;

/** The comments of a run that people labelled: {@code restricted/reviewed.json} of its folder. */
public final class ReviewedFile {
  /** The file's name below {@code restricted/} of a run folder. */
  public static final String FILE = "reviewed.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private ReviewedFile() {}

  /** Keeps the reviewed comments of a run, in the order given; the same bytes for the same list. */
  public static void write(Path runFolder, List<ReviewedComment> reviewed) throws IOException {
    Path folder = Files.createDirectories(runFolder.resolve("restricted"));
    Files.writeString(
        folder.resolve(FILE), JSON.writeValueAsString(reviewed) + "\n", StandardCharsets.UTF_8);
  }

  /**
   * Reads what a run kept; empty where nobody has reviewed.
   *
   * @throws ConfigurationException where the file is damaged or of a newer program
   */
  public static List<ReviewedComment> read(Path runFolder) throws IOException {
    Path file = runFolder.resolve("restricted").resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      return JSON.readValue(
          Files.readString(file, StandardCharsets.UTF_8), new TypeReference<>() {});
    } catch (JsonProcessingException unknown) {
      throw new ConfigurationException(
          FILE, 0, "cannot be read (damaged, or written by a newer version)");
    }
  }
}

package org.heard.reports.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heard.model.ConfigurationException;
import org.heard.model.MeasuredLabel;

/** How the run's model did on test texts: {@code restricted/measured-labels.json}. */
public final class MeasuredLabelsFile {
  /** The file's name below {@code restricted/} of a run folder. */
  public static final String FILE = "measured-labels.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private MeasuredLabelsFile() {}

  /** Keeps the figures of a run's model, in the order given; the same bytes for the same list. */
  public static void write(Path runFolder, List<MeasuredLabel> measured) throws IOException {
    Path folder = Files.createDirectories(runFolder.resolve("restricted"));
    Files.writeString(
        folder.resolve(FILE), JSON.writeValueAsString(measured) + "\n", StandardCharsets.UTF_8);
  }

  /**
   * Reads what a run kept; empty where its model was never measured.
   *
   * @throws ConfigurationException where the file is damaged or of a newer program
   */
  public static List<MeasuredLabel> read(Path runFolder) throws IOException {
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

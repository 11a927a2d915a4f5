package org.heard.reports.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.model.ConfigurationException;
import org.heard.model.RunManifest;

/** {@code run.json}: written once by a run, read by its reports. */
public final class ManifestFile {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // Files speak in lower-case words: "source": "survey".
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private ManifestFile() {}

  /** The manifest as JSON, the same bytes for the same manifest. */
  public static String toJson(RunManifest manifest) {
    try {
      return JSON.writeValueAsString(manifest) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a manifest is plain data", impossible);
    }
  }

  /**
   * Reads a run's manifest.
   *
   * @throws ConfigurationException where it is damaged or of a program that this one does not know
   */
  public static RunManifest read(Path file) throws IOException {
    try {
      return JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), RunManifest.class);
    } catch (JsonProcessingException unknown) {
      throw new ConfigurationException(
          file.toString(),
          0,
          "is not a run that this version can read (damaged, or written by a newer version)");
    }
  }
}

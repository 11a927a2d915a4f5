package org.heard.classify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.charter.Charter;
import org.heard.charter.CsvTable;
import org.heard.model.ConfigurationException;
import org.heard.model.MeasuredLabel;
import org.heard.model.Problem;

/**
 * How the shipped model found each label in the project's own test texts, which it did not learn
 * from. The table names the model that it was measured with; of any other model nothing is known,
 * and a report says so.
 */
public final class MeasuredLabels {
  /** The table's name, beside the model. */
  public static final String FILE = "measured-labels.csv";

  private static final List<String> COLUMNS =
      List.of("model", "variable", "label", "comments", "right", "wrong", "missed");

  private MeasuredLabels() {}

  /** The figures of the shipped model; none for a charter that it does not know. */
  public static List<MeasuredLabel> of(Charter charter) throws IOException {
    return ModelLabels.knows(ShippedModel.get(), charter)
        ? of(modelHash(), bytes(FILE))
        : List.of();
  }

  /** The figures that a table holds of one model; none where it was measured with another. */
  static List<MeasuredLabel> of(String model, byte[] table) {
    List<Problem> problems = new ArrayList<>();
    List<MeasuredLabel> measured = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.parse(FILE, table, COLUMNS, problems).rows()) {
      if (row.get("model").equals(model)) {
        measured.add(
            new MeasuredLabel(
                row.get("variable"),
                row.get("label"),
                Long.parseLong(row.get("comments")),
                Long.parseLong(row.get("right")),
                Long.parseLong(row.get("wrong")),
                Long.parseLong(row.get("missed"))));
      }
    }
    return measured;
  }

  /**
   * Measures a model file and writes the table beside it.
   *
   * @param charter the charter that the model learned
   * @param model the model file
   * @param learned files that it learned from
   * @param test labelled files that it did not learn from
   * @return the table
   * @throws ConfigurationException where a test text was learned from, or the model does not know
   *     the charter
   * @throws IOException where a file cannot be read or written
   */
  public static Path measure(Charter charter, Path model, List<Path> learned, List<Path> test)
      throws IOException {
    List<LabelledText> texts = LabelledTexts.read(charter, test);
    refuseKnown(LabelledTexts.read(charter, learned), texts);
    ClassifierModel read;
    try (InputStream stream = Files.newInputStream(model)) {
      read = ModelFile.read(stream);
    }
    if (!ModelLabels.knows(read, charter)) {
      throw new ConfigurationException(
          model.toString(), 0, "has not learned charter " + charter.id());
    }
    List<MeasuredLabel> measured =
        LabelMeasurement.measure(charter, new CommentClassifier(charter, read), texts);
    Path table = model.resolveSibling(FILE);
    Files.writeString(
        table, table(hash(Files.readAllBytes(model)), measured), StandardCharsets.UTF_8);
    return table;
  }

  private static void refuseKnown(List<LabelledText> learned, List<LabelledText> test) {
    Set<String> known = new HashSet<>();
    learned.forEach(text -> known.add(text.text()));
    Optional<LabelledText> seen =
        test.stream().filter(text -> known.contains(text.text())).findFirst();
    if (seen.isPresent()) {
      throw new ConfigurationException(
          seen.get().id(), 0, "is both learned from and measured on (expected other texts)");
    }
  }

  static String table(String model, List<MeasuredLabel> measured) {
    StringBuilder table = new StringBuilder(String.join(",", COLUMNS)).append('\n');
    for (MeasuredLabel each : measured) {
      table
          .append(
              String.join(
                  ",",
                  model,
                  each.variable(),
                  each.label(),
                  Long.toString(each.comments()),
                  Long.toString(each.right()),
                  Long.toString(each.wrong()),
                  Long.toString(each.missed())))
          .append('\n');
    }
    return table.toString();
  }

  /** The first 12 hex digits of the shipped model's SHA-256, as {@code run.json} names it. */
  static String modelHash() throws IOException {
    return hash(bytes("send.model"));
  }

  private static String hash(byte[] model) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(model);
      return HexFormat.of().formatHex(hash).substring(0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream stream = MeasuredLabels.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("not in the program: " + file);
      }
      return stream.readAllBytes();
    }
  }
}

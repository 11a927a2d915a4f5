package org.heard.classify;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.heard.charter.Charter;
import org.heard.charter.CsvTable;
import org.heard.model.MeasuredLabel;
import org.heard.model.Problem;

/**
 * How the shipped model found each label in the project's own test texts, which it was not trained
 * on. The table names the model it was measured with; with any other model nothing is known.
 */
public final class MeasuredLabels {
  static final String FILE = "measured-labels.csv";
  private static final List<String> COLUMNS =
      List.of("model", "variable", "label", "comments", "right", "wrong", "missed");

  private MeasuredLabels() {}

  /** The figures; none for a charter that the model does not know. */
  public static List<MeasuredLabel> of(Charter charter) throws IOException {
    if (!ModelLabels.knows(ShippedModel.get(), charter)) {
      return List.of();
    }
    String model = modelHash();
    List<Problem> problems = new ArrayList<>();
    List<MeasuredLabel> measured = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.parse(FILE, bytes(FILE), COLUMNS, problems).rows()) {
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

  /** The first 12 hex digits of the shipped model's SHA-256. */
  static String modelHash() throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes("send.model"));
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

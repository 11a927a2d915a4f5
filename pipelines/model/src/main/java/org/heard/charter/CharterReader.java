package org.heard.charter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;
import org.heard.model.Stance;

/**
 * Reads a charter folder ({@code charter.yaml messages.csv commitments.csv cues.csv}) and checks
 * its shape. Whether the cues fire on their examples is checked by {@code org.heard.language}.
 */
public final class CharterReader {
  private static final String DEFAULT_PATH = "/org/heard/charter/default/";

  /** Opens one file of the charter. */
  @FunctionalInterface
  private interface Opener {
    InputStream open(String name) throws IOException;
  }

  private final List<Problem> problems = new ArrayList<>();

  private CharterReader() {}

  /**
   * Reads a charter folder.
   *
   * @throws ConfigurationException with every problem, each with file and line
   */
  public static Charter read(Path folder) {
    return new CharterReader().read(name -> Files.newInputStream(folder.resolve(name)));
  }

  /** The charter that ships with the program: the SEND co-production charter of Kent. */
  public static Charter readDefault() {
    return new CharterReader()
        .read(
            name -> {
              InputStream stream = CharterReader.class.getResourceAsStream(DEFAULT_PATH + name);
              if (stream == null) {
                throw new NoSuchFileException(name);
              }
              return stream;
            });
  }

  private Charter read(Opener opener) {
    YamlMap yaml = YamlMap.parse("charter.yaml", bytes("charter.yaml", opener), problems);
    String id = yaml.text("id", "charter");
    String name = yaml.required("name");
    String version = yaml.required("version");
    String validFrom = yaml.date("valid-from");
    String validTo = yaml.date("valid-to");
    String address = yaml.text("address", "");
    String titleSource = yaml.oneOf("title-source", "project", Set.of("project", "charter"));
    yaml.refuseUnread();
    List<Message> messages = messages(opener);
    List<Cue> cues = cues(opener, messages);
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return new Charter(id, name, version, validFrom, validTo, address, titleSource, messages, cues);
  }

  private List<Message> messages(Opener opener) {
    CsvTable messageTable = table("messages.csv", opener, List.of("id", "title"));
    CsvTable commitmentTable =
        table("commitments.csv", opener, List.of("id", "message", "title", "address"));
    Map<String, List<Commitment>> byMessage = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    for (CsvTable.Row row : messageTable.rows()) {
      String id = row.get("id");
      if (!id.matches("[a-z][a-z0-9]*")) {
        row.problem("message id \"" + id + "\" (expected lower-case letters and digits)");
      }
      if (titles.put(id, row.get("title")) != null) {
        row.problem("message id \"" + id + "\" stands twice");
      }
      byMessage.put(id, new ArrayList<>());
    }
    Set<String> seen = new HashSet<>();
    for (CsvTable.Row row : commitmentTable.rows()) {
      String id = row.get("id");
      List<Commitment> list = byMessage.get(row.get("message"));
      if (list == null) {
        row.problem("message \"" + row.get("message") + "\" does not stand in messages.csv");
        continue;
      }
      if (!seen.add(id)) {
        row.problem("commitment id \"" + id + "\" stands twice");
      }
      if (!id.matches("[a-z0-9.]+")) {
        row.problem("commitment id \"" + id + "\" (expected letters, digits and points)");
      }
      list.add(new Commitment(id, row.get("message"), row.get("title"), row.get("address")));
    }
    List<Message> messages = new ArrayList<>();
    byMessage.forEach(
        (id, list) -> messages.add(new Message(id, titles.getOrDefault(id, ""), list)));
    for (Message message : messages) {
      if (message.commitments().isEmpty()) {
        problems.add(
            new Problem(
                "commitments.csv",
                0,
                "message \"" + message.id() + "\" has no commitment (expected at least one)"));
      }
    }
    if (messages.isEmpty()) {
      problems.add(new Problem("messages.csv", 0, "no message (expected at least one)"));
    }
    return messages;
  }

  private List<Cue> cues(Opener opener, List<Message> messages) {
    CsvTable table =
        table(
            "cues.csv", opener, List.of("id", "commitment", "stance", "pattern", "fires", "quiet"));
    Set<String> known = new HashSet<>();
    for (Message message : messages) {
      message.commitments().forEach(commitment -> known.add(commitment.id()));
    }
    Set<String> seen = new HashSet<>();
    List<Cue> cues = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      if (!seen.add(row.get("id"))) {
        row.problem("cue id \"" + row.get("id") + "\" stands twice");
      }
      if (!known.contains(row.get("commitment"))) {
        row.problem(
            "commitment \"" + row.get("commitment") + "\" does not stand in commitments.csv");
      }
      Stance stance = stance(row);
      for (String column : List.of("pattern", "fires", "quiet")) {
        if (row.get(column).isBlank()) {
          row.problem("\"" + column + "\" is empty (expected a text)");
        }
      }
      cues.add(
          new Cue(
              row.get("id"),
              row.get("commitment"),
              stance,
              row.get("pattern"),
              row.get("fires"),
              row.get("quiet"),
              "cues.csv",
              row.line()));
    }
    return cues;
  }

  private static Stance stance(CsvTable.Row row) {
    String word = row.get("stance");
    return switch (word) {
      case "upheld" -> Stance.UPHELD;
      case "breached" -> Stance.BREACHED;
      case "mentioned" -> Stance.MENTIONED;
      default -> {
        row.problem("stance \"" + word + "\" (expected upheld, breached or mentioned)");
        yield Stance.MENTIONED;
      }
    };
  }

  private CsvTable table(String name, Opener opener, List<String> columns) {
    return CsvTable.parse(name, bytes(name, opener), columns, problems);
  }

  private byte[] bytes(String name, Opener opener) {
    try (InputStream stream = opener.open(name)) {
      return stream.readAllBytes();
    } catch (NoSuchFileException missing) {
      throw new ConfigurationException(name, 0, "the charter folder has no such file");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

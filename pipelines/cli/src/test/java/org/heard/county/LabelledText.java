package org.heard.county;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * One text of the labelled corpus.
 *
 * @param id its id
 * @param pass who speaks
 * @param source survey, complaint or meeting
 * @param questionKind kind of question it answers
 * @param text the words
 * @param heard yes, no or unclear
 * @param stances stance to each message that is not absent
 */
record LabelledText(
    String id,
    String pass,
    String source,
    String questionKind,
    String text,
    String heard,
    Map<String, String> stances) {

  /** All texts of one split, without those that tell of harm. */
  static List<LabelledText> read(Path file) {
    List<LabelledText> texts = new ArrayList<>();
    for (CSVRecord row : Tables.read(file)) {
      if (row.get("harm").equals("yes") || !row.get("language").equals("en")) {
        continue;
      }
      Map<String, String> stances = new TreeMap<>();
      for (String message : Story.MESSAGES) {
        if (!row.get(message).equals("absent")) {
          stances.put(message, row.get(message));
        }
      }
      texts.add(
          new LabelledText(
              row.get("id"),
              row.get("pass"),
              row.get("source"),
              row.get("question_kind"),
              row.get("text"),
              row.get("heard"),
              stances));
    }
    return texts;
  }

  /** Whether it speaks of one message only, and takes sides. */
  boolean takesSideOf(String message, boolean upheld) {
    return stances.size() == 1 && (upheld ? "upheld" : "breached").equals(stances.get(message));
  }

  /** Folder of the project this test runs in. */
  static Path projectRoot() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("data-samples"))) {
      Path parent = folder.getParent();
      if (parent == null) {
        throw new IllegalStateException("no project root above the working directory");
      }
      folder = parent;
    }
    return folder;
  }
}

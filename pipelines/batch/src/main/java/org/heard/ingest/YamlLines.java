package org.heard.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Adds to {@code heard.yaml} line by line, so that comments and order of a person's file stay. */
final class YamlLines {
  private YamlLines() {}

  static List<String> read(Path file) throws IOException {
    List<String> lines =
        new ArrayList<>(Files.readString(file, StandardCharsets.UTF_8).lines().toList());
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  /** Adds a source at the end of the sources, with the indentation that stands there. */
  static void addSource(List<String> lines, List<String> source) {
    int sources = find(lines, "sources:");
    if (sources < 0) {
      lines.add("sources:");
      sources = lines.size() - 1;
    }
    int end = sources + 1;
    int indent = -1;
    for (int i = sources + 1; i < lines.size() && !isTopLevel(lines.get(i)); i++) {
      String line = lines.get(i);
      if (indent < 0 && line.strip().startsWith("- ")) {
        indent = line.indexOf('-');
      }
      end = line.isBlank() || line.strip().startsWith("#") ? end : i + 1;
    }
    String shift = " ".repeat(Math.max(0, indent < 0 ? 2 : indent));
    lines.addAll(
        end, source.stream().map(line -> shift + line.substring(2)).collect(Collectors.toList()));
  }

  private static int find(List<String> lines, String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTopLevel(String line) {
    return !line.isEmpty()
        && !Character.isWhitespace(line.charAt(0))
        && !line.startsWith("#")
        && !line.startsWith("-");
  }

  /**
   * Adds files to a source that was written by us and is the same but for its name and files.
   *
   * @param make the lines of the source with no name and no files
   * @return whether there was one
   */
  static boolean extend(List<String> lines, List<String> make, List<String> files) {
    int filesLine = make.indexOf("    files: []");
    for (int start = 0; start + make.size() <= lines.size(); start++) {
      boolean same = lines.get(start).startsWith("  - name: ");
      for (int i = 1; same && i < make.size(); i++) {
        String line = lines.get(start + i);
        same = i == filesLine ? line.matches(" {4}files: \\[.+\\]") : line.equals(make.get(i));
      }
      boolean ends =
          start + make.size() == lines.size() || !lines.get(start + make.size()).startsWith("   ");
      if (same && ends) {
        String line = lines.get(start + filesLine);
        String added = files.stream().map(YamlText::quoted).collect(Collectors.joining(", "));
        lines.set(start + filesLine, line.substring(0, line.length() - 1) + ", " + added + "]");
        return true;
      }
    }
    return false;
  }
}

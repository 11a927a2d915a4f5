package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.reports.checks.CheckedFolders;
import org.junit.jupiter.api.Test;

/** The first page leads to everything that lies beside it, and nowhere else. */
class IndexLinksTest {
  private static final Pattern LINK = Pattern.compile("href=\"([^#\"][^\"]*)\"");

  private static Set<String> links(Path index) throws IOException {
    return LINK.matcher(Files.readString(index, StandardCharsets.UTF_8))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyLink_leadsToAFile() throws IOException {
    for (Path index : CheckedFolders.files("index.html")) {
      Set<String> links = links(index);
      assertTrue(links.contains("commissioner.html"), CheckedFolders.name(index));
      for (String link : links) {
        assertTrue(Files.isRegularFile(index.resolveSibling(link)), link);
      }
    }
  }

  @Test
  void everyDocumentAndPicture_isLinked() throws IOException {
    for (Path index : CheckedFolders.files("index.html")) {
      Path folder = index.resolveSibling("");
      Set<String> unlinked = new TreeSet<>(names(folder, ""));
      unlinked.addAll(names(folder.resolve("charts"), "charts/"));
      unlinked.removeAll(links(index));
      unlinked.remove("index.html");
      // Beside each page in another language lies its PDF, as the page before it says.
      unlinked.removeIf(name -> name.matches(".*-[a-z]{2}\\.pdf"));
      assertEquals(Set.of(), unlinked, CheckedFolders.name(index));
    }
  }

  private static List<String> names(Path folder, String before) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> before + file.getFileName())
          .sorted()
          .toList();
    }
  }
}

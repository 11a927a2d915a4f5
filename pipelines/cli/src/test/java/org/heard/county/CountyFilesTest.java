package org.heard.county;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyFilesTest {
  private static final Path COMMITTED = SampleRun.COUNTY;

  @Test
  void generator_writesTheCommittedFilesAgain(@TempDir Path folder) throws IOException {
    MakeCounty.write(folder, MakeCounty.SEED);
    assertEquals(files(COMMITTED.resolve("inbox")), files(folder.resolve("inbox")));
    for (String file : files(folder)) {
      assertArrayEquals(
          Files.readAllBytes(COMMITTED.resolve(file)),
          Files.readAllBytes(folder.resolve(file)),
          file);
    }
  }

  @Test
  void readme_hasTheSharesThatAreDrawnFrom() throws IOException {
    String readme = Files.readString(COMMITTED.resolve("README.md"), StandardCharsets.UTF_8);
    String table = String.join("\n", PlantedShares.table());
    assertTrue(readme.contains(table), () -> "expected in README.md:\n" + table);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}

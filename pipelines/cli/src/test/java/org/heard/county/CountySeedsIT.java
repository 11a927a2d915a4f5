package org.heard.county;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heard.store.RunFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same story drawn with other seeds: what the report finds is no luck of one county. */
@Tag("slow")
final class CountySeedsIT {
  /** One project for all seeds: their words are the same, so later runs reuse earlier labels. */
  private static final Path WORK = Path.of("target", "county-of-other-seeds").toAbsolutePath();

  private static final Path PROJECT = WORK.resolve("project");

  @BeforeAll
  static void makeTheProject() throws IOException {
    RunFolder.deleteTree(WORK);
    Files.createDirectories(PROJECT);
    for (String beside : List.of("population.csv", "people.csv", "places.csv", "actions.csv")) {
      Files.copy(SampleRun.COUNTY.resolve(beside), PROJECT.resolve(beside));
    }
    // The county's key is public and refused elsewhere; this project makes its own.
    Files.writeString(
        PROJECT.resolve("heard.yaml"),
        Files.readString(SampleRun.COUNTY.resolve("heard.yaml"), StandardCharsets.UTF_8)
            .replace("key: demo-key\n", ""),
        StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void otherCounty_isReportedAsPlanted(long seed) throws Exception {
    RunFolder.deleteTree(PROJECT.resolve("inbox"));
    MakeCounty.write(PROJECT, seed);
    StoryChecks story =
        StoryChecks.of(SampleRun.published(PROJECT, WORK), PROJECT.resolve("truth.csv"));
    story.directions();
    story.pagesClaimNoMore();
    story.sizeOfRatings();
    story.signs();
    story.missingGroupsOrHidden();
    story.bothMeasures();
    story.widestPartingIsPlanted();
  }
}

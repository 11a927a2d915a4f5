package org.heard.county;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The report about the county must find what was planted there, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CountyStoryIT {
  private StoryChecks story;

  @BeforeAll
  void runTheCounty() throws Exception {
    story =
        StoryChecks.of(
            SampleRun.folder().resolve("publish"), SampleRun.COUNTY.resolve("truth.csv"));
  }

  @Test
  void eachSeries_isSaidToChangeAsPlanted_orNothingIsSaid() {
    story.directions();
  }

  @Test
  void messageWithoutConclusion_isNotSaidToChangeOnThePage() {
    story.pagesClaimNoMore();
  }

  @Test
  void plantedChanges_lieInTheirIntervals_andOnTheirSide() {
    story.sizeOfRatings();
    story.sizesOfMessages();
    story.signs();
  }

  @Test
  void missingGroups_areNamed() {
    story.missingGroups();
  }

  @Test
  void bothMeasuresOfBeingHeard_standBesideEachOther() {
    story.bothMeasures();
  }

  @Test
  void ratingsAndComments_partInOnePlace() {
    story.onePlaceParts();
  }
}

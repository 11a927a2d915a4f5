package org.heard.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.heard.model.Measure;
import org.heard.model.Quarter;
import org.heard.reports.findings.Changes;
import org.heard.reports.findings.ExactChange;
import org.heard.reports.read.ParquetRecords;
import org.heard.reports.statistics.ChangeSettings;
import org.heard.reports.statistics.ChangeWord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The county's answers in other quarters: no change where there is none, and the reverse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CountyRedatedIT {
  private static final Quarter LAST = Story.FIRST.plus(Story.QUARTERS - 1);

  private RedatedCounty county;

  @BeforeAll
  void readTheRun() throws Exception {
    county = RedatedCounty.read(SampleRun.COUNTY, SampleRun.folder());
  }

  @Test
  void countsMadeHere_areThoseOfTheRun() throws Exception {
    assertEquals(
        new HashSet<>(
            ParquetRecords.read(SampleRun.folder().resolve("restricted/measures"), Measure.class)),
        new HashSet<>(county.counts()));
  }

  @Test
  void eachMessage_isSaidToChangeAsPlanted_ifLabelsAreTrusted() throws Exception {
    Map<String, ChangeWord> said = words(county.changes(county.quarters(), LAST));
    StoryChecks.of(SampleRun.folder().resolve("publish"), SampleRun.COUNTY.resolve("truth.csv"))
        .due()
        .forEach((message, due) -> assertEquals(due, said.get(message), message));
  }

  @Test
  void storyTurnedRound_turnsTheReportRound() {
    List<Quarter> turned =
        county.quarters().stream().map(CountyRedatedIT::fromTheOtherEnd).toList();
    // What got better a year before the end now gets worse a year after the start, and what got
    // worse in the last two years gets better in the first two.
    Map<String, ChangeWord> said = words(county.changes(turned, Story.FIRST.plus(9)));
    assertEquals(ChangeWord.CLEAR_FALL, said.get(Changes.RATINGS));
    assertEquals(ChangeWord.CLEAR_FALL, said.get("m4"));
    assertEquals(ChangeWord.CLEAR_RISE, said.get("m2"));
    for (String level : List.of("m1", "m3", "m5")) {
      assertEquals(ChangeWord.NO_CLEAR_CHANGE, said.get(level), level);
    }
    // At the end all that is long ago; a rise would be the opposite of what happened.
    Changes<ExactChange> atTheEnd = county.changes(turned, LAST);
    assertNotEquals(ChangeWord.CLEAR_RISE, words(atTheEnd).get(Changes.RATINGS));
    assertNotEquals(ChangeWord.CLEAR_RISE, words(atTheEnd).get("m4"));
    assertTrue(difference(atTheEnd, Changes.RATINGS) < 0, "ratings");
    assertTrue(difference(atTheEnd, "m4") < 0, "listening");
  }

  @Test
  void answersShuffledOverQuarters_raiseNoMoreAlarmsThanClaimed() {
    alarmsOf(200);
  }

  @Test
  @Tag("slow")
  void answersShuffledOftenOverQuarters_raiseNoMoreAlarmsThanClaimed() {
    alarmsOf(2000);
  }

  /** Each family of tests promises an alarm in at most one of twenty quiet reports. */
  private void alarmsOf(int counties) {
    Random random = new Random(MakeCounty.SEED);
    Map<String, Integer> alarms =
        new TreeMap<>(Map.of("headline", 0, "messages", 0, "commitments", 0));
    for (int i = 0; i < counties; i++) {
      List<Quarter> shuffled = new ArrayList<>(county.quarters());
      Collections.shuffle(shuffled, random);
      Changes<ExactChange> changes = county.changes(shuffled, LAST);
      count("headline", changes.headline(), alarms);
      count("messages", changes.messages(), alarms);
      count("commitments", changes.commitments(), alarms);
    }
    int most =
        BinomialDistribution.of(counties, ChangeSettings.QUARTERLY.level())
            .inverseCumulativeProbability(.999);
    System.out.println("alarms in " + counties + " shuffled counties: " + alarms);
    alarms.forEach(
        (family, count) ->
            assertTrue(
                count <= most,
                family
                    + ": "
                    + count
                    + " alarms in "
                    + counties
                    + ", claimed about one in twenty"));
  }

  private static void count(String family, List<ExactChange> found, Map<String, Integer> alarms) {
    boolean alarm = found.stream().anyMatch(each -> each.change().word().clear());
    alarms.merge(family, alarm ? 1 : 0, Integer::sum);
  }

  private static Quarter fromTheOtherEnd(Quarter quarter) {
    Quarter mirrored = LAST;
    for (Quarter each = Story.FIRST; each.compareTo(quarter) < 0; each = each.plus(1)) {
      mirrored = mirrored.plus(-1);
    }
    return mirrored;
  }

  private static Map<String, ChangeWord> words(Changes<ExactChange> changes) {
    Map<String, ChangeWord> words = new TreeMap<>();
    changes.headline().forEach(each -> words.put(each.change().id(), each.change().word()));
    changes.messages().forEach(each -> words.put(each.change().id(), each.change().word()));
    return words;
  }

  private static double difference(Changes<ExactChange> changes, String id) {
    List<ExactChange> all = new ArrayList<>(changes.headline());
    all.addAll(changes.messages());
    return all.stream()
        .filter(each -> each.change().id().equals(id))
        .findFirst()
        .orElseThrow()
        .change()
        .latest()
        .orElseThrow()
        .difference();
  }
}

package org.heard.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.cluster.HeardProcess;
import org.heard.store.RunFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The report about the county must find what was planted there, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountyStoryIT {
  private static final String RISE = "a clear rise";
  private static final String FALL = "a clear fall";
  private static final String SAME = "no clear change";

  /** Where people's review finds the labels too weak, the report concludes nothing. */
  private static final String UNSURE = "not reliable enough";

  private final Path work = Path.of("target", "county-story").toAbsolutePath();
  private final Path county = LabelledText.projectRoot().resolve("data-samples/wealdmere");
  private CountyReport planted = new CountyReport(work);

  @BeforeAll
  void runTheCounty() throws Exception {
    RunFolder.deleteTree(work);
    planted = report(county, "planted");
  }

  private CountyReport report(Path project, String runs) throws Exception {
    try (HeardProcess run =
        HeardProcess.start(
            work.resolve("logs"),
            "run",
            project.toString(),
            "--out",
            work.resolve(runs).toString())) {
      return new CountyReport(run.published());
    }
  }

  /** A county told otherwise; its texts are the same, so labels of the last one serve again. */
  private CountyReport told(Telling telling, long seed) throws Exception {
    Path project = work.resolve("told");
    RunFolder.deleteTree(project.resolve("inbox"));
    Files.createDirectories(project);
    for (String beside : List.of("population.csv", "people.csv", "places.csv", "actions.csv")) {
      Files.writeString(
          project.resolve(beside),
          Files.readString(county.resolve(beside), StandardCharsets.UTF_8),
          StandardCharsets.UTF_8);
    }
    // The county's key is public and refused elsewhere; this project makes its own.
    Files.writeString(
        project.resolve("heard.yaml"),
        Files.readString(county.resolve("heard.yaml"), StandardCharsets.UTF_8)
            .replace("key: demo-key\n", ""),
        StandardCharsets.UTF_8);
    MakeCounty.write(
        LabelledText.read(LabelledText.projectRoot().resolve("data-samples/labelled/test.csv")),
        project,
        seed,
        telling);
    return report(project, "told-runs");
  }

  private static List<String> words(CountyReport report) {
    List<String> words = new ArrayList<>();
    words.add(report.change("headline", "ratings").word());
    Story.MESSAGES.forEach(message -> words.add(report.change("messages", message).word()));
    return words;
  }

  /** The planted change of a message in surveys: its last quarter less all earlier ones. */
  private static double plantedChange(Path project, String message) throws IOException {
    long[] sides = new long[2];
    long[] upheld = new long[2];
    String last = Story.FIRST.plus(Story.QUARTERS - 1).toString();
    try (CSVParser truth =
        CSVParser.parse(
            project.resolve("truth.csv"),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord row : truth) {
        if (row.get("source").equals("survey") && row.get("message").equals(message)) {
          int when = row.get("quarter").equals(last) ? 1 : 0;
          sides[when] += Long.parseLong(row.get("with_a_side"));
          upheld[when] += Long.parseLong(row.get("upheld"));
        }
      }
    }
    return (double) upheld[1] / sides[1] - (double) upheld[0] / sides[0];
  }

  /** The ratings' word, and for each message the word that is due or none for want of trust. */
  private static void assertSaid(List<String> due, CountyReport report) {
    List<String> said = words(report);
    assertEquals(due.get(0), said.get(0), "ratings");
    for (int message = 1; message < due.size(); message++) {
      assertTrue(
          said.get(message).equals(due.get(message)) || said.get(message).equals(UNSURE),
          "message " + message + ": " + said.get(message));
    }
  }

  @Test
  void eachMessage_changesAsPlanted_andNothingElseDoes() {
    assertSaid(List.of(RISE, SAME, FALL, SAME, RISE, SAME), planted);
    assertTrue(planted.change("messages", "m4").difference() > 0, "listening gets better");
    assertTrue(planted.change("messages", "m2").difference() < 0, "accountability gets worse");
  }

  @Test
  void changeOfListening_liesInItsInterval() throws IOException {
    assertTrue(planted.change("messages", "m4").holds(plantedChange(county, "m4")));
    assertTrue(planted.change("messages", "m2").holds(plantedChange(county, "m2")));
    int last = Story.QUARTERS - 1;
    double before = 0;
    for (int quarter = 0; quarter < last; quarter++) {
      before += agree(quarter) / last;
    }
    assertTrue(planted.change("headline", "ratings").holds(agree(last) - before));
  }

  /** What was planted as the share of the whole county's families who agree. */
  private static double agree(int quarter) {
    double share = 0;
    double answers = 0;
    for (Story.Share area : Story.AREAS) {
      share += area.answers() * Story.agrees(area.group(), quarter);
      answers += area.answers();
    }
    return share / answers;
  }

  @Test
  void missingGroups_areNamed() {
    String page = planted.page("commissioner.html");
    assertTrue(page.contains("Hardly heard from: Thornleigh, 0-4."), "who is missing");
  }

  @Test
  void bothMeasuresOfBeingHeard_standBesideEachOther() {
    String page = planted.page("commissioner.html");
    int asked = page.indexOf("When asked directly");
    int own = page.indexOf("In their own words", asked);
    assertTrue(asked >= 0 && own > asked && own - asked < 600, "in one section");
  }

  @Test
  void ratingsAndComments_partInOnePlace() {
    double ratings = planted.yearly("felt_heard_rating", "area", "Quarrendon");
    double comments = planted.yearly("heard_comments", "area", "Quarrendon");
    assertTrue(ratings - comments > .15, ratings + " and " + comments);
    assertTrue(
        ratings > planted.yearly("felt_heard_rating", "area", "Harrowby Cross") + .1,
        "people tick kindly there");
  }

  @Test
  void storyTurnedRound_turnsTheReportRound() throws Exception {
    CountyReport reversed = told(Telling.REVERSED, MakeCounty.SEED);
    // The fall lies twelve quarters back, so the words need not name it; the sign must turn.
    assertTrue(reversed.change("headline", "ratings").difference() < 0, "ratings");
    assertTrue(reversed.change("messages", "m4").difference() < 0, "listening");
    assertNotEquals(RISE, reversed.change("headline", "ratings").word());
    assertNotEquals(RISE, reversed.change("messages", "m4").word());
  }
}

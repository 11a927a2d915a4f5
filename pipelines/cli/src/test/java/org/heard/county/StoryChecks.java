package org.heard.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.model.Quarter;
import org.heard.reports.statistics.ChangeWord;
import org.heard.reports.statistics.Newcombe;
import org.heard.reports.statistics.Share;

/** Holds a county's report against what was planted there. */
final class StoryChecks {
  /** A planted change of less than this is none: random drawing moves shares by as much. */
  private static final double NONE = .05;

  private final CountyReport report;
  private final PlantedShares planted;
  private final DrawnStances drawn;

  private StoryChecks(CountyReport report, PlantedShares planted, DrawnStances drawn) {
    this.report = report;
    this.planted = planted;
    this.drawn = drawn;
  }

  /**
   * Reads all that is compared.
   *
   * @param publish the report's pages
   * @param truth the county's {@code truth.csv}
   */
  static StoryChecks of(Path publish, Path truth) throws IOException {
    return new StoryChecks(
        new CountyReport(publish),
        PlantedShares.read(SampleRun.COUNTY.resolve("README.md")),
        DrawnStances.read(truth));
  }

  /** The word that is due to each message. */
  Map<String, ChangeWord> due() {
    Map<String, ChangeWord> due = new TreeMap<>();
    for (String message : Story.MESSAGES) {
      due.put(message, word(planted.change(message, drawn.sides(message))));
    }
    return due;
  }

  private static ChangeWord word(double change) {
    if (Math.abs(change) < NONE) {
      return ChangeWord.NO_CLEAR_CHANGE;
    }
    return change > 0 ? ChangeWord.CLEAR_RISE : ChangeWord.CLEAR_FALL;
  }

  /** The ratings' word is the planted one; so is each message's, where anything is concluded. */
  void directions() {
    assertEquals(
        word(planted.change(PlantedShares.AGREE, asked())).words(),
        report.change("headline", "ratings").word(),
        "ratings");
    due()
        .forEach(
            (message, due) -> {
              String said = report.change("messages", message).word();
              assertTrue(
                  said.equals(due.words()) || said.equals(ChangeWord.NOT_RELIABLE.words()),
                  message + ": " + said);
            });
  }

  /** No page names a rise or fall of a message that the findings do not. */
  void pagesClaimNoMore() {
    for (ChangeWord clear : List.of(ChangeWord.CLEAR_RISE, ChangeWord.CLEAR_FALL)) {
      String word = clear.words();
      boolean concluded =
          Story.MESSAGES.stream()
              .anyMatch(message -> report.change("messages", message).word().equals(word));
      assertEquals(concluded, report.section("messages").contains(word), word + " of a message");
    }
  }

  /** The interval of the ratings' change holds what was planted. */
  void sizeOfRatings() {
    CountyReport.Numbers ratings = report.change("headline", "ratings").numbers().orElseThrow();
    double agree = planted.change(PlantedShares.AGREE, asked());
    assertTrue(ratings.hold(agree), "ratings: " + ratings + ", planted " + agree);
  }

  /**
   * The interval of each message's change holds what was planted. It counts chance only, not that
   * labels err: so this is due where people reviewed the latest quarter, as in the sample county,
   * or where the report concludes anything.
   */
  void sizesOfMessages() {
    assertTrue(report.change("messages", "m4").numbers().isPresent(), "listening is hidden");
    due()
        .forEach(
            (message, due) -> {
              double change = due.clear() ? drawn.change(message, planted.last()) : 0;
              report
                  .change("messages", message)
                  .numbers()
                  .ifPresent(
                      said ->
                          assertTrue(
                              said.hold(change), message + ": " + said + ", planted " + change));
            });
  }

  /** Where a change was planted, the last year lies on its side of the years before. */
  void signs() {
    due()
        .forEach(
            (message, due) -> {
              if (due.clear()) {
                double change = ofLastYear(report.byQuarter("message_kept", message));
                assertTrue(
                    due == ChangeWord.CLEAR_RISE ? change > 0 : change < 0,
                    message + " moved by " + change);
              }
            });
  }

  private double ofLastYear(Map<Quarter, Share> quarters) {
    Quarter from = planted.last().plus(-3);
    Share year = Share.NONE;
    Share before = Share.NONE;
    for (Map.Entry<Quarter, Share> each : quarters.entrySet()) {
      if (each.getKey().compareTo(from) < 0) {
        before = before.plus(each.getValue());
      } else {
        year = year.plus(each.getValue());
      }
    }
    return year.value() - before.value();
  }

  private Map<Quarter, Long> asked() {
    Map<Quarter, Long> asked = new TreeMap<>();
    report
        .byQuarter("felt_heard_rating", "")
        .forEach((quarter, share) -> asked.put(quarter, share.base()));
    return asked;
  }

  /** The missing groups are named, and no other. */
  void missingGroups() {
    assertTrue(
        report
            .section("voices")
            .contains("Hardly heard from: " + String.join(", ", Story.missing()) + "."),
        "who is missing");
  }

  /**
   * No other group is named than those that are missing; they are, or stand among those of which
   * hidden numbers let nothing be said.
   */
  void missingGroupsOrHidden() {
    String voices = report.section("voices");
    List<String> named = named(voices, "Hardly heard from: ");
    List<String> unsaid = named(voices, "whether enough answered: ");
    assertTrue(Story.missing().containsAll(named), "said to be missing: " + named);
    assertTrue(
        Story.missing().stream().allMatch(each -> named.contains(each) || unsaid.contains(each)),
        named + ", hidden: " + unsaid);
  }

  private static List<String> named(String section, String lead) {
    int from = section.indexOf(lead);
    if (from < 0) {
      return List.of();
    }
    int start = from + lead.length();
    return List.of(section.substring(start, section.indexOf('.', start)).split(", "));
  }

  /** The closed question and the comments stand beside each other, and are not added up. */
  void bothMeasures() {
    String answer = report.section("answer");
    int asked = answer.indexOf("When asked directly");
    int own = answer.indexOf("In their own words");
    assertTrue(asked >= 0 && own > asked, "both measures, one after the other");
    assertFalse(answer.substring(asked, own).contains("Young people"), "of the same families");
    assertTrue(answer.contains("never added up"), "that they are two measures");
  }

  /** Nowhere do ticks lie so far above written words as in Quarrendon. */
  void widestPartingIsPlanted() {
    Map<String, Share> written = report.byArea("heard_comments");
    Map<Double, String> gaps = new TreeMap<>();
    report
        .byArea("felt_heard_rating")
        .forEach(
            (area, ticked) -> {
              Share comments = written.get(area);
              if (comments != null) {
                gaps.put(ticked.value() - comments.value(), area);
              }
            });
    String widest = List.copyOf(gaps.values()).get(gaps.size() - 1);
    assertEquals("Quarrendon", widest);
  }

  /** Only in Quarrendon more families tick that they are heard than write it. */
  void onePlaceParts() {
    Map<String, Share> ticked = report.byArea("felt_heard_rating");
    Map<String, Share> written = report.byArea("heard_comments");
    StringBuilder parting = new StringBuilder();
    ticked.forEach(
        (area, ratings) -> {
          Share comments = written.get(area);
          if (comments != null && Newcombe.difference(ratings, comments).low() > 0) {
            parting.append(area);
          }
        });
    assertTrue(written.size() >= 3, "places to compare: " + written.keySet());
    assertEquals("Quarrendon", parting.toString());
    assertTrue(report.section("voices").contains("Quarrendon"), "the page has the place");
  }
}

package org.heard.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.heard.charter.Charter;
import org.heard.charter.CharterReader;
import org.heard.charter.Commitment;
import org.heard.charter.DisclosureSettings;
import org.heard.model.Dimension;
import org.heard.model.FileAccount;
import org.heard.model.Measure;
import org.heard.model.MeasuredLabel;
import org.heard.model.QuarterKind;
import org.heard.model.RunManifest;
import org.heard.model.Source;
import org.heard.model.Stance;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.findings.LabelEvidence;
import org.heard.reports.read.ActionRow;
import org.heard.reports.read.ActionStatus;
import org.heard.reports.read.CueExample;
import org.heard.reports.read.Logo;
import org.heard.reports.read.PlainEdition;
import org.heard.reports.read.PopulationRow;
import org.heard.reports.read.ReportInputs;

/**
 * Counts of an invented county, 16 quarters to 2026-27 Q1: listening gets better in the last four,
 * accountability worse over two years; Thornleigh and 16-25 are hardly heard from.
 */
public final class MadeCounty {
  public static final LocalDate LAST = LocalDate.of(2026, 4, 1);
  private static final List<String> AREAS =
      List.of("Harrowby Cross", "Saltmarsh", "Pennyfold", "Quarrendon", "Thornleigh");
  private static final List<String> AGES = List.of("0-4", "5-10", "11-15", "16-25");
  private static final List<String> NEEDS = List.of("autism", "speech and language", "SEMH", "");

  private record Cell(
      Window window,
      LocalDate quarter,
      Source source,
      Subject subject,
      String promise,
      Dimension dimension,
      String group,
      String outcome) {}

  private final Random random = new Random(7);
  private final Charter charter = CharterReader.readDefault();
  private final Map<Cell, Long> families = new LinkedHashMap<>();
  private final Map<Cell, Set<String>> settings = new LinkedHashMap<>();
  private final int quarters;

  private final int schools;

  private MadeCounty(int quarters, int schools) {
    this.quarters = quarters;
    this.schools = schools;
  }

  /** The measures of so many quarters that end with {@link #LAST}. */
  public static List<Measure> measures(int quarters) {
    return measures(quarters, 40);
  }

  /** As above, with so many settings. */
  public static List<Measure> measures(int quarters, int settings) {
    MadeCounty county = new MadeCounty(quarters, settings);
    for (int i = 0; i < quarters; i++) {
      county.quarter(i);
    }
    List<Measure> measures = new ArrayList<>();
    county.families.forEach(
        (cell, count) ->
            measures.add(
                new Measure(
                    cell.window(),
                    cell.quarter(),
                    cell.source(),
                    cell.subject(),
                    cell.promise(),
                    cell.dimension(),
                    cell.group(),
                    cell.outcome(),
                    count,
                    count,
                    county.settings.get(cell).size())));
    return measures;
  }

  private void quarter(int index) {
    LocalDate quarter = LAST.minusMonths(3L * (quarters - 1 - index));
    boolean late = index >= quarters - 4;
    if (index != quarters - 7) {
      int surveys = 150 + random.nextInt(60);
      for (int i = 0; i < surveys; i++) {
        survey(quarter, index, late);
      }
    }
    int complaints = 30 + random.nextInt(20);
    for (int i = 0; i < complaints; i++) {
      complaint(quarter);
    }
    int items = 18 + random.nextInt(10);
    for (int i = 0; i < items; i++) {
      comments(quarter, Source.MEETING, Map.of(), index, late, 0.5);
    }
  }

  private void survey(LocalDate quarter, int index, boolean late) {
    boolean young = random.nextInt(12) == 0;
    String area = AREAS.get(random.nextInt(40) == 0 ? 4 : random.nextInt(4));
    String age = AGES.get(random.nextInt(25) == 0 ? 3 : random.nextInt(3));
    Map<Dimension, String> groups =
        Map.of(
            Dimension.AREA,
            area,
            Dimension.AGE_BAND,
            age,
            Dimension.NEED,
            NEEDS.get(random.nextInt(NEEDS.size())),
            Dimension.SPEAKER,
            young ? "young person" : "parent or carer",
            Dimension.SETTING,
            "school " + random.nextInt(schools));
    add(quarter, Source.SURVEY, groups, Subject.ITEMS, "", "all");
    String rating = pick(0.46 + (late ? 0.14 : 0) + (young ? -0.1 : 0), "agree", "disagree");
    if (random.nextInt(7) == 0) {
      rating = random.nextBoolean() ? "neutral" : "dont_know";
    }
    add(quarter, Source.SURVEY, groups, Subject.HEARD_RATING, "", rating);
    if (random.nextInt(10) < 8) {
      comments(quarter, Source.SURVEY, groups, index, late, 0.46);
    }
    if (random.nextInt(40) == 0) {
      add(quarter, Source.SURVEY, groups, Subject.NOT_SCORED, "", "language");
    }
  }

  private void complaint(LocalDate quarter) {
    add(quarter, Source.COMPLAINT, Map.of(), Subject.ITEMS, "", "all");
    comments(quarter, Source.COMPLAINT, Map.of(), 0, false, 0.12);
    if (random.nextInt(12) == 0) {
      add(quarter, Source.COMPLAINT, Map.of(), Subject.CASE_DAYS, "", "open");
    } else {
      String days = Integer.toString(4 + random.nextInt(30));
      add(quarter, Source.COMPLAINT, Map.of(), Subject.CASE_DAYS, "", days);
      String outcome = List.of("Upheld", "Partly upheld", "Not upheld").get(random.nextInt(3));
      add(quarter, Source.COMPLAINT, Map.of(), Subject.CASE_OUTCOME, "", outcome);
    }
  }

  private void comments(
      LocalDate quarter,
      Source source,
      Map<Dimension, String> groups,
      int index,
      boolean late,
      double good) {
    String heard = random.nextInt(10) < 4 ? "unclear" : pick(good + (late ? 0.14 : 0), "yes", "no");
    add(quarter, source, groups, Subject.HEARD, "", random.nextInt(20) == 0 ? "both" : heard);
    add(quarter, source, groups, Subject.SENTIMENT, "", pick(good, "positive", "negative"));
    if (random.nextInt(6) == 0) {
      add(quarter, source, groups, Subject.REVIEW, "", "unsure");
    }
    charter
        .messages()
        .forEach(
            message -> {
              double share =
                  switch (message.id()) {
                    case "m2" -> good + 0.1 - 0.03 * Math.max(0, index - quarters + 8);
                    case "m4" -> good + (late ? 0.18 : 0);
                    case "m5" -> good + 0.25;
                    default -> good;
                  };
              boolean spoke = random.nextInt(10) < 4;
              String stance =
                  random.nextInt(9) == 0 ? "mentioned" : pick(share, "upheld", "breached");
              add(
                  quarter,
                  source,
                  groups,
                  Subject.MESSAGE,
                  message.id(),
                  spoke ? stance : "absent");
              int promises = message.commitments().size();
              int about = Math.min(random.nextInt(promises), random.nextInt(promises));
              for (int i = 0; i < promises; i++) {
                Commitment commitment = message.commitments().get(i);
                add(
                    quarter,
                    source,
                    groups,
                    Subject.COMMITMENT,
                    commitment.id(),
                    spoke && i == about ? stance : "absent");
              }
            });
  }

  private String pick(double share, String yes, String no) {
    return random.nextDouble() < share ? yes : no;
  }

  private void add(
      LocalDate quarter,
      Source source,
      Map<Dimension, String> groups,
      Subject subject,
      String promise,
      String outcome) {
    for (int later = 0; later < 4; later++) {
      LocalDate end = quarter.plusMonths(3L * later);
      for (Dimension dimension : Dimension.values()) {
        boolean language = dimension == Dimension.LANGUAGE;
        String group =
            language
                ? (subject == Subject.NOT_SCORED ? "pl" : "en")
                : groups.getOrDefault(dimension, "");
        if (language && (subject == Subject.ITEMS || subject == Subject.HEARD_RATING)) {
          continue;
        }
        if (later == 0) {
          count(
              new Cell(Window.QUARTER, end, source, subject, promise, dimension, group, outcome),
              groups);
        }
        if (!end.isAfter(LAST)) {
          count(
              new Cell(
                  Window.ROLLING_YEAR, end, source, subject, promise, dimension, group, outcome),
              groups);
        }
      }
    }
  }

  private void count(Cell cell, Map<Dimension, String> groups) {
    families.merge(cell, 1L, Long::sum);
    settings
        .computeIfAbsent(cell, each -> new HashSet<>())
        .add(groups.getOrDefault(Dimension.SETTING, ""));
  }

  /** What the county's project folder holds. */
  public static ReportInputs inputs() {
    List<PopulationRow> population = new ArrayList<>();
    for (int i = 0; i < AREAS.size(); i++) {
      population.add(new PopulationRow(Dimension.AREA, AREAS.get(i), 900 + 100L * i));
    }
    for (int i = 0; i < AGES.size(); i++) {
      population.add(new PopulationRow(Dimension.AGE_BAND, AGES.get(i), 1200 + 50L * i));
    }
    return new ReportInputs(
        "Wealdmere SEND Partnership",
        "#12436D",
        "send.partnership@wealdmere.example",
        Logo.NONE,
        false,
        DisclosureSettings.DEFAULT,
        "The SEND co-production charter of Kent County Council",
        "https://www.kent.gov.uk/",
        "project",
        CharterReader.readDefault().messages(),
        population,
        List.of(
            new ActionRow(
                "a1",
                "2025-06-16",
                "m4",
                "Nobody rings back, and each letter tells another story.",
                "Every family has a named officer who rings within two working days.",
                ActionStatus.DONE,
                ""),
            new ActionRow(
                "a2",
                "2026-02-02",
                "m2",
                "Plans come months after the date in law.",
                "Four more case officers are being hired.",
                ActionStatus.UNDER_WAY,
                "Two of the four posts are filled; the rest start in September."),
            new ActionRow(
                "a3",
                "2026-03-20",
                "m1",
                "Hold panel meetings in the evening.",
                "",
                ActionStatus.NOT_POSSIBLE,
                "The panel needs people from schools and health who cannot be bound to evenings.")),
        plain());
  }

  private static PlainEdition plain() {
    List<CueExample> examples =
        CharterReader.readDefault().cues().stream()
            .filter(cue -> cue.stance() != Stance.MENTIONED)
            .map(
                cue -> new CueExample(cue.commitment(), cue.stance() == Stance.UPHELD, cue.fires()))
            .toList();
    return new PlainEdition(List.of("pl"), List.of(), List.of(), examples);
  }

  /** A model that passed on texts of other authors, but for message 3. */
  public static LabelEvidence evidence() {
    List<MeasuredLabel> measured = new ArrayList<>();
    for (String label : List.of("yes", "no")) {
      measured.add(new MeasuredLabel("heard", label, 1000, 160, 40, 40));
    }
    for (int i = 1; i <= 5; i++) {
      for (String label : List.of("upheld", "breached")) {
        long right = i == 3 ? 100 : 160;
        measured.add(new MeasuredLabel("m" + i, label, 1000, right, 200 - right, 200 - right));
      }
    }
    return new LabelEvidence(List.of(), measured);
  }

  /** The run's manifest. */
  public static RunManifest manifest() {
    return new RunManifest(
        "3f2a91c04b7d",
        "0.1.0",
        "Do families feel heard?",
        "Wealdmere",
        QuarterKind.FINANCIAL,
        "send-kent",
        "2021.1",
        "a1b2c3d4e5f6",
        Map.of("cues", "9c1d2e3f4a5b", "tagger", "0a1b2c3d4e5f"),
        Map.of(),
        Map.of(),
        List.of(
            new FileAccount(
                "inbox/a.csv",
                Source.SURVEY,
                2811,
                2790,
                3,
                12,
                6,
                List.of(
                    new FileAccount.Reason("date is not a date", 2),
                    new FileAccount.Reason("more cells than the header has", 1))),
            new FileAccount("inbox/b.csv", Source.COMPLAINT, 640, 636, 0, 4, 0, List.of()),
            new FileAccount("inbox/c.md", Source.MEETING, 352, 352, 0, 0, 0, List.of())),
        2900,
        2830,
        0,
        4,
        0,
        "2022-07-02",
        "2026-06-28");
  }
}

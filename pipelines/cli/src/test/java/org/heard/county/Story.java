package org.heard.county;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.heard.model.Quarter;

/** What is planted in the county: who lives there, what changes, and who is missing. */
final class Story {
  static final int QUARTERS = 16;

  /** October to December 2022, quarter 3 of the financial year. */
  static final Quarter FIRST = new Quarter(LocalDate.of(2022, 10, 1));

  /** From here listening is better: family liaison meetings began in this quarter. */
  static final int LISTENING_IMPROVES = 12;

  /** From here accountability gets worse, step by step, over two years. */
  static final int ACCOUNTABILITY_WORSENS = 8;

  /** No survey answers came in during this month: the survey tool's licence had lapsed. */
  static final LocalDate SILENT_MONTH = LocalDate.of(2024, 8, 1);

  /** Share of families who do not say where they live. */
  static final double NO_AREA = .04;

  static final List<String> MESSAGES = List.of("m1", "m2", "m3", "m4", "m5");

  private Story() {}

  /** A group with its share of the answers and of the children. */
  record Share(String group, double answers, int children) {}

  static final List<Share> AREAS =
      List.of(
          new Share("Harrowby Cross", .34, 2310),
          new Share("Saltmarsh", .22, 1480),
          new Share("Pennyfold", .24, 1390),
          new Share("Quarrendon", .18, 1120),
          new Share("Thornleigh", .02, 1260));

  static final List<Share> AGES =
      List.of(
          new Share("5-10", .46, 2980),
          new Share("11-15", .35, 2540),
          new Share("16-25", .17, 1160),
          new Share("0-4", .02, 880));

  static final List<Share> NEEDS =
      List.of(
          new Share("Autism", .38, 2620),
          new Share("Speech, language and communication", .22, 1830),
          new Share("Social, emotional and mental health", .22, 1740),
          new Share("Learning difficulty", .11, 910),
          new Share("Physical or sensory", .07, 460));

  static final List<Share> SETTINGS =
      List.of(
          new Share("Mainstream primary", .40, 2900),
          new Share("Mainstream secondary", .28, 2100),
          new Share("Special school", .20, 1350),
          new Share("College", .09, 760),
          new Share("Not in school", .03, 450));

  /** How often a comment that takes sides on a message says it was kept. */
  static double upheld(String message, int quarter) {
    return switch (message) {
      case "m2" ->
          quarter < ACCOUNTABILITY_WORSENS
              ? .60
              : .60 - .045 * (quarter - ACCOUNTABILITY_WORSENS + 1);
      case "m3" -> .55;
      case "m4" -> quarter < LISTENING_IMPROVES ? .38 : .72;
      case "m5" -> .80;
      default -> .50;
    };
  }

  /** How many of the comments that take sides speak of a message. */
  static double topic(String message) {
    return switch (message) {
      case "m1" -> .16;
      case "m2" -> .22;
      case "m3" -> .16;
      case "m4" -> .30;
      default -> .16;
    };
  }

  /** Share of all the county's families who agree that they are listened to. */
  static double agrees(int quarter) {
    double share = NO_AREA * agrees("", quarter);
    for (Share area : AREAS) {
      share += (1 - NO_AREA) * area.answers() * agrees(area.group(), quarter);
    }
    return share;
  }

  /** Groups of an area or age whose share of the answers is under half that of the children. */
  static List<String> missing() {
    return Stream.of(AREAS, AGES)
        .flatMap(
            shares -> {
              double children = shares.stream().mapToInt(Share::children).sum();
              return shares.stream()
                  .filter(each -> each.answers() < .5 * each.children() / children);
            })
        .map(Share::group)
        .toList();
  }

  /** Share of families of one area who agree that they are listened to. */
  static double agrees(String area, int quarter) {
    double share = quarter < LISTENING_IMPROVES ? .42 : .66;
    // The one place where ratings and comments part: people tick boxes kindly there.
    return area.equals("Quarrendon") ? Math.max(share, .80) : share;
  }

  /** In the place where ratings and comments part, comments stay as they were before. */
  static int commentQuarter(String area, int quarter) {
    return area.equals("Quarrendon") ? Math.min(quarter, LISTENING_IMPROVES - 1) : quarter;
  }

  /** Answers in a quarter: fewer in summer, more after the autumn term starts. */
  static int answers(int quarter) {
    return switch (FIRST.plus(quarter).firstDay().getMonthValue()) {
      case 4 -> 195;
      case 7 -> 150;
      case 10 -> 215;
      default -> 190;
    };
  }
}

package org.heard.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.heard.store.RunFolder;

/**
 * Reports of a project with a long past and many schools: a report has one point for each quarter,
 * so 12 years of months are as many points as 144 quarters. The bar is 60 seconds for all pages of
 * the finished run.
 */
final class LongHistory {
  private static final int SURVEYS = 170;
  private static final int COMPLAINTS = 40;
  private static final LocalDate LAST = LocalDate.of(2026, 4, 1);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final List<String> AREAS = List.of("North", "South", "East", "West", "Moor");
  private static final List<String> AGES = List.of("0-4", "5-10", "11-15", "16-25");
  private static final List<String> NEEDS = List.of("autism", "speech", "SEMH", "");
  private static final List<String> ANSWERS =
      List.of("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree", "Don't know");

  private final Path folder;
  private final int points;
  private final int settings;
  private final VariedTexts texts;
  private final SplittableRandom random = new SplittableRandom(10);

  private LongHistory(Path folder, int points, int settings, VariedTexts texts) {
    this.folder = folder;
    this.points = points;
    this.settings = settings;
    this.texts = texts;
  }

  /** Makes the project, runs it, and makes its pages again from the finished run. */
  static void print(PrintStream out, int points, int settings) throws IOException {
    Bench bench = Bench.here();
    Path folder = bench.folder().resolve("history");
    LongHistory history =
        new LongHistory(folder, points, settings, new VariedTexts(bench.texts(), 10));
    history.write();
    out.println(
        "run of %d quarters and %d settings: %s"
            .formatted(
                points, settings, bench.heard(List.of("run", folder.toString(), "--quiet"))));
    RunFolder run = RunFolder.open(folder.resolve("runs"));
    out.println(
        "all pages from the finished run: "
            + bench.heard(List.of("report", run.path().toString())));
  }

  private void write() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(folder.resolve("heard.yaml"), SETTINGS, StandardCharsets.UTF_8);
    try (BufferedWriter out =
        Files.newBufferedWriter(inbox.resolve("survey.csv"), StandardCharsets.UTF_8)) {
      out.write("Id,Date,Who,Area,Age,Need,School,Heard,Message 2,Comment\r\n");
      for (int row = 0; row < points * SURVEYS; row++) {
        out.write(
            "r%d,%s,%s,%s,%s,%s,school %d,%s,%s,%s\r\n"
                .formatted(
                    row,
                    DAY.format(day(row / SURVEYS)),
                    random.nextInt(12) == 0 ? "Young person" : "Parent or carer",
                    // Few families come from the last area and the last age band.
                    rare(AREAS),
                    rare(AGES),
                    NEEDS.get(random.nextInt(NEEDS.size())),
                    random.nextInt(settings),
                    ANSWERS.get(random.nextInt(ANSWERS.size())),
                    ANSWERS.get(random.nextInt(ANSWERS.size())),
                    quoted(texts.next())));
      }
    }
    try (BufferedWriter out =
        Files.newBufferedWriter(inbox.resolve("complaints.csv"), StandardCharsets.UTF_8)) {
      out.write("Case,Received,Closed,Outcome,Details\r\n");
      for (int row = 0; row < points * COMPLAINTS; row++) {
        LocalDate received = day(row / COMPLAINTS);
        out.write(
            "c%d,%s,%s,%s,%s\r\n"
                .formatted(
                    row,
                    DAY.format(received),
                    DAY.format(received.plusDays(5 + random.nextInt(40))),
                    List.of("Upheld", "Partly upheld", "Not upheld").get(random.nextInt(3)),
                    quoted(texts.next())));
      }
    }
  }

  private LocalDate day(int point) {
    return LAST.minusMonths(3L * (points - 1 - point)).plusDays(random.nextInt(90));
  }

  private String rare(List<String> groups) {
    return groups.get(
        random.nextInt(30) == 0 ? groups.size() - 1 : random.nextInt(groups.size() - 1));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static final String SETTINGS =
      """
      title: A long history
      area: Nowhere
      sources:
        - name: survey
          files: inbox/survey.csv
          kind: survey
          date-pattern: dd/MM/yyyy
          columns:
            - name: Id
              role: id
              field: item
            - name: Date
              role: date
            - name: Who
              role: group
              field: speaker
            - name: Area
              role: group
              field: area
            - name: Age
              role: group
              field: age_band
            - name: Need
              role: group
              field: need
            - name: School
              role: group
              field: setting
            - name: Heard
              role: rating
              target: heard
            - name: Message 2
              role: rating
              target: m2
            - name: Comment
              role: comment
              question: Is there anything you want to tell us?
              question-kind: nonspecific
        - name: complaints
          files: inbox/complaints.csv
          kind: complaint
          date-pattern: dd/MM/yyyy
          columns:
            - name: Case
              role: id
              field: case
            - name: Received
              role: date
              field: received
            - name: Closed
              role: date
              field: closed
            - name: Outcome
              role: group
              field: outcome
            - name: Details
              role: comment
      """;
}

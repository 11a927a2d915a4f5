package org.heard.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A project with one large survey file of made comments, two to a row.
 *
 * @param folder where it lies
 * @param comments how many there are
 */
record MadeProject(Path folder, int comments) {
  private static final String[] AREAS = {"North", "South", "East", "West"};
  private static final String[] ANSWERS = {"Agree", "Disagree", "Strongly agree", "Don't know"};

  Path survey() {
    return folder.resolve("inbox").resolve("survey.csv");
  }

  /** Writes settings and survey; other texts of the same source stand for other comments. */
  static MadeProject write(Path folder, int comments, VariedTexts texts) throws IOException {
    MadeProject project = new MadeProject(folder, comments);
    Files.createDirectories(folder.resolve("inbox"));
    project.settle("Made comments");
    try (BufferedWriter out = Files.newBufferedWriter(project.survey(), StandardCharsets.UTF_8)) {
      out.write("Id,Date,Area,Heard,Good,Better\r\n");
      for (int row = 0; row < comments / 2; row++) {
        out.write(row(row, texts.next(), texts.next()));
      }
    }
    return project;
  }

  private static String row(int number, String good, String better) {
    return String.format(
        Locale.ROOT,
        "r%d,%02d/%02d/%d,%s,%s,\"%s\",\"%s\"\r\n",
        number,
        1 + number % 28,
        1 + number % 12,
        2025 + number % 2,
        AREAS[number % AREAS.length],
        ANSWERS[number % ANSWERS.length],
        good.replace("\"", "\"\""),
        better.replace("\"", "\"\""));
  }

  /** Exchanges the texts of one row in a hundred for new ones. */
  void renewOneInAHundred(VariedTexts texts) throws IOException {
    List<String> lines = Files.readAllLines(survey(), StandardCharsets.UTF_8);
    try (BufferedWriter out = Files.newBufferedWriter(survey(), StandardCharsets.UTF_8)) {
      for (int i = 0; i < lines.size(); i++) {
        boolean renew = i > 0 && i % 100 == 0;
        out.write(renew ? row(i - 1, texts.next(), texts.next()) : lines.get(i) + "\r\n");
      }
    }
  }

  /** Writes the settings under a title: another title makes another run of the same comments. */
  void settle(String title) throws IOException {
    Files.writeString(
        folder.resolve("heard.yaml"),
        """
        title: %s
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
              - name: Area
                role: group
                field: area
              - name: Heard
                role: rating
                target: heard
              - name: Good
                role: comment
                question: What has worked well?
                question-kind: what_good
              - name: Better
                role: comment
                question: What could be better?
                question-kind: could_improve
        """
            .formatted(title),
        StandardCharsets.UTF_8);
  }
}

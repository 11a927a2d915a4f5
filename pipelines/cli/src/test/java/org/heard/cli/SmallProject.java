package org.heard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A project of about 60 comments over three quarters, quick to run. */
public final class SmallProject {
  private static final String[] GOOD = {
    "The speech therapist listened to us and changed the plan.",
    "Our keyworker rings every Friday.",
    "She got her laptop and is reading again.",
    "Nothing",
    "They asked my son what he wanted and wrote it down."
  };
  private static final String[] BETTER = {
    "The plan was eleven weeks late and nobody told us why.",
    "We had to go to tribunal to get the taxi back.",
    "n/a",
    "No one rings back. I left four messages for the caseworker.",
    "My views were ignored at the annual review."
  };

  private SmallProject() {}

  /** Writes the project into a folder and returns the folder. */
  public static Path write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    StringBuilder survey = new StringBuilder("Id,Date,Area,Heard,Good,Better\r\n");
    for (int i = 0; i < 30; i++) {
      survey.append(
          String.format(
              Locale.ROOT,
              "r%d,%02d/%02d/2026,%s,%s,\"%s\",\"%s\"\r\n",
              i,
              1 + i % 28,
              1 + i % 9,
              i % 2 == 0 ? "Pennyfold" : "Saltmarsh",
              i % 3 == 0 ? "Agree" : "Disagree",
              GOOD[i % GOOD.length],
              BETTER[i % BETTER.length]));
    }
    write(folder.resolve("inbox/survey.csv"), survey.toString());
    write(
        folder.resolve("inbox/register.csv"),
        """
        Ref;Received;Outcome;Closed;Text
        C1;03/02/2026;Upheld;17/02/2026;The school never answered my emails about the review.
        C2;04/05/2026;;;He has had no education since March and we hear nothing.
        """);
    write(
        folder.resolve("inbox/notes.md"),
        """
        # Coffee morning

        Date: 12 May 2026

        ## 1. Transport

        - Two parents said the taxi firm changed without any warning.
        """);
    write(folder.resolve("heard.yaml"), YAML);
    return folder;
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static final String YAML =
      """
      title: A small project
      area: Smallshire
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
        - name: register
          files: inbox/register.csv
          kind: complaint
          delimiter: ";"
          date-pattern: dd/MM/yyyy
          columns:
            - name: Ref
              role: id
              field: case
            - name: Received
              role: date
              field: received
            - name: Outcome
              role: group
              field: outcome
            - name: Closed
              role: date
              field: closed
            - name: Text
              role: comment
        - name: notes
          files: inbox/*.md
          kind: meeting
          format: md
          date-pattern: dd/MM/yyyy
      """;
}

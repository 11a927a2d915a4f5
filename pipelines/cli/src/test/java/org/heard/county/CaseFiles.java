package org.heard.county;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Writes the complaints register and the meeting notes. */
final class CaseFiles {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final List<String> SERVICES =
      List.of(
          "SEND casework",
          "School transport",
          "Educational psychology",
          "Speech and language",
          "Children's social care",
          "CAMHS",
          "Short breaks");
  private static final List<String> PLACES =
      List.of("Harrowby Cross library", "Saltmarsh family hub", "Pennyfold village hall", "online");

  private final Path inbox;
  private final Random random;
  private final TextPool pool;
  private final Truth truth;
  private int reference = 100;

  CaseFiles(Path inbox, Random random, TextPool pool, Truth truth) {
    this.inbox = inbox;
    this.random = random;
    this.pool = pool;
    this.truth = truth;
  }

  static List<String> registerHeader() {
    return List.of(
        "Reference",
        "Received",
        "Stage",
        "Service",
        "Category",
        "Area",
        "Details of complaint",
        "Outcome",
        "Closed",
        "Officer's reply");
  }

  /** The cases received in one quarter. */
  List<List<String>> cases(int quarter) {
    List<List<String>> rows = new ArrayList<>();
    int many = 46 + random.nextInt(10);
    for (int i = 0; i < many; i++) {
      String message = Story.MESSAGES.get(random.nextInt(5));
      boolean upheld = random.nextDouble() < Story.upheld(message, quarter) * .3;
      Optional<LabelledText> text =
          pool.next(
              "complaint" + message + upheld,
              each -> each.source().equals("complaint") && each.takesSideOf(message, upheld));
      if (text.isEmpty()) {
        continue;
      }
      truth.add(quarter, "complaint", message, upheld);
      LocalDate received = Story.FIRST.plus(quarter).firstDay().plusDays(random.nextInt(90));
      LocalDate closed = workday(received.plusDays(12 + random.nextInt(60)));
      boolean open = quarter == Story.QUARTERS - 1 && random.nextDouble() < .4;
      rows.add(
          List.of(
              "WM/%d/%04d".formatted(received.getYear(), ++reference),
              DAY.format(workday(received)),
              random.nextDouble() < .2 ? "Stage 2" : "Stage 1",
              SERVICES.get(random.nextInt(SERVICES.size())),
              random.nextBoolean() ? "Delay" : "Communication",
              Story.AREAS.get(random.nextInt(4)).group(),
              text.get().text(),
              open ? "" : outcome(),
              open ? "" : DAY.format(closed),
              open ? "" : "We have written to the family and recorded what we will do."));
    }
    return rows;
  }

  private String outcome() {
    double at = random.nextDouble();
    return at < .34 ? "Upheld" : at < .66 ? "Partly upheld" : at < .94 ? "Not upheld" : "Withdrawn";
  }

  private static LocalDate workday(LocalDate day) {
    LocalDate each = day;
    while (each.getDayOfWeek() == DayOfWeek.SATURDAY || each.getDayOfWeek() == DayOfWeek.SUNDAY) {
      each = each.plusDays(1);
    }
    return each;
  }

  void register(String file, List<List<String>> cases) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(registerHeader());
    rows.addAll(cases);
    Tables.write(inbox.resolve(file), StandardCharsets.UTF_8, ';', rows);
  }

  /** The notes of one quarter's meetings. */
  void meetings(int quarter) {
    for (int i = 0; i < (quarter % 2 == 0 ? 8 : 7); i++) {
      LocalDate day = workday(Story.FIRST.plus(quarter).firstDay().plusDays(5 + 10L * i));
      String place = PLACES.get(i % PLACES.size());
      StringBuilder text = new StringBuilder();
      text.append("# Parent carer coffee morning\n\n");
      text.append("Date: ").append(DAY.format(day)).append("\n");
      text.append("Place: ").append(place).append("\n");
      text.append("Attendees: 7 parents and carers, forum chair, SEND officer\n\n");
      for (int item = 1; item <= 3; item++) {
        text.append("## ").append(item).append(". ").append(heading(item)).append("\n\n");
        for (int bullet = 0; bullet < 2; bullet++) {
          bullet(quarter).ifPresent(words -> text.append("- ").append(words).append("\n"));
        }
        text.append("\n");
      }
      text.append("## Actions\n\n- ACTION: forum chair to send these notes round.\n");
      Tables.write(
          inbox.resolve("meetings").resolve("coffee-morning-" + day + ".md"), text.toString());
    }
  }

  private static String heading(int item) {
    return switch (item) {
      case 1 -> "How are things going";
      case 2 -> "Plans and reviews";
      default -> "Any other matter";
    };
  }

  private Optional<String> bullet(int quarter) {
    String message = Story.MESSAGES.get(random.nextInt(5));
    boolean upheld = random.nextDouble() < Story.upheld(message, quarter);
    Optional<LabelledText> text =
        pool.next(
            "meeting" + message + upheld,
            each -> each.source().equals("meeting") && each.takesSideOf(message, upheld));
    text.ifPresent(each -> truth.add(quarter, "meeting", message, upheld));
    return text.map(each -> each.text().replace('\n', ' '));
  }
}

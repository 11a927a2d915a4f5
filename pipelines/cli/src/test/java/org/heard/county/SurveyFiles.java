package org.heard.county;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes answers as three survey tools export them. */
final class SurveyFiles {
  private static final List<String> LIKERT =
      List.of(
          "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");

  private final Path inbox;

  SurveyFiles(Path inbox) {
    this.inbox = inbox;
  }

  /** Parents' answers: Microsoft Forms, saved by Excel as CSV in Windows-1252. */
  void forms(String file, List<Answer> answers, boolean newWording) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "ID",
            "Start time",
            "Completion time",
            "Email",
            "Name",
            "Which part of Wealdmere do you live in?",
            "How old is your child or young person?",
            "Which kind of setting does your child go to?",
            "What is your child's main need?",
            newWording
                ? "The people who support my child listen to me and act on what I say"
                : "I feel listened to by the people who support my child",
            "It is clear to me who is responsible for what",
            "My child is respected as an individual",
            "What has worked well?",
            "What could be better?",
            "Is there anything else you want to tell us?"));
    for (Answer answer : answers) {
      String sent = stamp(answer.at(), "dd/MM/yyyy HH:mm:ss");
      rows.add(
          List.of(
              Integer.toString(answer.number()),
              stamp(answer.at().minusMinutes(6), "dd/MM/yyyy HH:mm:ss"),
              sent,
              "anonymous",
              "",
              answer.area(),
              answer.age(),
              answer.setting(),
              answer.need(),
              likert(answer.heard()),
              likert(answer.clear()),
              likert(answer.respected()),
              answer.good(),
              answer.better(),
              answer.other()));
    }
    Tables.write(inbox.resolve(file), Tables.WINDOWS_1252, ',', rows);
  }

  /** The parent carer forum's answers: SurveyMonkey with two header rows. */
  void monkey(String file, List<Answer> answers) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Respondent ID",
            "Collector ID",
            "Start Date",
            "End Date",
            "IP Address",
            "Forum member number",
            "Where do you live?",
            "Age of your child",
            "Setting",
            "Main need",
            "How much do you agree?",
            "",
            "What has worked well?",
            "What could be better?"));
    rows.add(
        List.of(
            "",
            "",
            "",
            "",
            "",
            "Open-Ended Response",
            "Response",
            "Response",
            "Response",
            "Response",
            "My views are listened to",
            "My child is respected",
            "Open-Ended Response",
            "Open-Ended Response"));
    for (Answer answer : answers) {
      rows.add(
          List.of(
              Long.toString(11_400_000_000L + answer.number()),
              "4203311",
              stamp(answer.at().minusMinutes(9), "MM/dd/yyyy hh:mm:ss a"),
              stamp(answer.at(), "MM/dd/yyyy hh:mm:ss a"),
              "",
              "F" + (1000 + Math.floorMod(answer.number() * 37, 1700)),
              answer.area(),
              answer.age(),
              answer.setting(),
              answer.need(),
              likert(answer.heard()),
              likert(answer.respected()),
              answer.good().isEmpty() ? answer.other() : answer.good(),
              answer.better()));
    }
    Tables.write(inbox.resolve(file), StandardCharsets.UTF_8, ',', rows);
  }

  /** Young people's answers: Google Forms. */
  void google(String file, List<Answer> answers) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Timestamp",
            "Where do you live?",
            "How old are you?",
            "Where do you learn?",
            "Do people listen to you when they plan your support?",
            "What is good about the support you get?",
            "What should change?",
            "Anything else?"));
    for (Answer answer : answers) {
      rows.add(
          List.of(
              stamp(answer.at(), "M/d/yyyy H:mm:ss"),
              answer.area(),
              answer.age(),
              answer.setting(),
              threeWay(answer.heard()),
              answer.good(),
              answer.better(),
              answer.other()));
    }
    Tables.write(inbox.resolve(file), StandardCharsets.UTF_8, ',', rows);
  }

  private static String likert(int point) {
    return point > 0 ? LIKERT.get(point - 1) : point == 0 ? "Don't know" : "";
  }

  private static String threeWay(int point) {
    return point > 3
        ? "Yes"
        : point == 3 ? "Sometimes" : point > 0 ? "No" : point == 0 ? "Not sure" : "";
  }

  private static String stamp(LocalDateTime at, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(at);
  }
}

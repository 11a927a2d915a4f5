package org.heard.county;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes the county's files. Run {@link #main} to renew {@code data-samples/wealdmere}; the same
 * seed gives the same bytes.
 */
public final class MakeCounty {
  static final long SEED = 20261001;

  /**
   * Passes of the labelled texts that the county draws from. A pass that was labelled later would
   * change every draw, and with it the comments that {@code reviews.csv} is about.
   */
  private static final Set<String> PASSES =
      Set.of("father", "forum_rep", "minutes_clerk", "portal", "young19");

  private MakeCounty() {}

  /** Renews {@code data-samples/wealdmere} below the project root. */
  public static void main(String[] arguments) {
    write(LabelledText.projectRoot().resolve("data-samples/wealdmere"), SEED);
  }

  /** Writes inbox and {@code truth.csv} of a county into a project folder. */
  static void write(Path project, long seed) {
    List<LabelledText> texts =
        LabelledText.read(LabelledText.projectRoot().resolve("data-samples/labelled/test.csv"))
            .stream()
            .filter(text -> PASSES.contains(text.pass()))
            .toList();
    Random random = new Random(seed);
    TextPool pool = new TextPool(texts, random);
    Truth truth = new Truth();
    Path inbox = project.resolve("inbox");
    Answers answers = new Answers(random, pool, truth);
    CaseFiles cases = new CaseFiles(inbox, random, pool, truth);
    List<Answer> parents = new ArrayList<>();
    List<Answer> forum = new ArrayList<>();
    List<Answer> young = new ArrayList<>();
    List<List<String>> register = new ArrayList<>();
    for (int quarter = 0; quarter < Story.QUARTERS; quarter++) {
      for (Answer answer : answers.ofQuarter(quarter)) {
        (answer.young() ? young : answer.number() % 4 == 0 ? forum : parents).add(answer);
      }
      register.addAll(cases.cases(quarter));
      cases.meetings(quarter);
    }
    SurveyFiles files = new SurveyFiles(inbox);
    int change = Story.QUARTERS / 2;
    List<Answer> old = parents.stream().filter(each -> each.quarter() < change).toList();
    List<Answer> later =
        new ArrayList<>(parents.stream().filter(each -> each.quarter() >= change).toList());
    // Someone appended an export twice: these rows come again, equal in every cell.
    later.addAll(later.subList(100, 112));
    files.forms("parents-2022-to-2024.csv", old, false);
    files.forms("parents-2024-to-2026.csv", later, true);
    files.monkey("forum-survey.csv", forum);
    files.google("young-people.csv", young);
    cases.register("complaints-register.csv", spoiled(register));
    Tables.write(project.resolve("truth.csv"), truth.csv());
  }

  /** A register as people keep it: a few dates that are none, one case entered twice. */
  private static List<List<String>> spoiled(List<List<String>> register) {
    List<List<String>> rows = new ArrayList<>(register);
    for (int at : List.of(60, 300, 555)) {
      List<String> row = new ArrayList<>(rows.get(at));
      row.set(1, at == 60 ? "31/02/2023" : at == 300 ? "spring" : "");
      rows.set(at, row);
    }
    List<String> again = new ArrayList<>(rows.get(400));
    again.set(7, "Upheld");
    rows.add(again);
    return rows;
  }
}

package org.heard.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.heard.reports.reliability.Drawable;
import org.heard.reports.reliability.Drawn;
import org.heard.reports.reliability.StratifiedDraw;
import org.heard.reports.reliability.WeighedCase;

/**
 * A run whose truth is known, and people who label a stratified sample of it. The label is "message
 * 4 broken"; the machine finds some of it where it takes the comment for something else.
 *
 * @param comments all comments of the run
 * @param sample comments that people label
 * @param missed how often the label hides where the machine does not see it, over the usual
 */
record ReviewedSetting(int comments, int sample, double missed) {
  private static final List<String> STANCES = List.of("breached", "mentioned", "upheld");

  /**
   * The comments with what people and machine say of each.
   *
   * @param all every comment, as it may be drawn
   * @param people whether people give a comment the label
   * @param machine whether the machine does
   */
  record Population(List<Drawable> all, Map<String, Boolean> people, Map<String, Boolean> machine) {

    /** What people would find of the label if they labelled everything. */
    Truth truth() {
      double both = 0;
      double byPeople = 0;
      double byMachine = 0;
      for (Drawable comment : all) {
        boolean given = people.getOrDefault(comment.id(), false);
        boolean found = machine.getOrDefault(comment.id(), false);
        both += given && found ? 1 : 0;
        byPeople += given ? 1 : 0;
        byMachine += found ? 1 : 0;
      }
      return new Truth(byPeople / all.size(), both / byMachine, both / byPeople);
    }

    /** One sample, as a review would bring it back. */
    List<WeighedCase> draw(int sample, long seed) {
      List<WeighedCase> cases = new ArrayList<>();
      for (Drawn one : StratifiedDraw.draw(all, sample, seed)) {
        cases.add(
            new WeighedCase(
                Double.toString(one.weight()),
                one.weight(),
                people.getOrDefault(one.id(), false),
                machine.getOrDefault(one.id(), false)));
      }
      return cases;
    }
  }

  /** The true figures of the label. */
  record Truth(double prevalence, double precision, double recall) {}

  /** Makes the run; the same setting makes the same run. */
  Population population() {
    SplittableRandom random = new SplittableRandom(7);
    List<Drawable> all = new ArrayList<>();
    Map<String, Boolean> people = new HashMap<>();
    Map<String, Boolean> machine = new HashMap<>();
    for (int i = 0; i < comments; i++) {
      String id = String.format(Locale.ROOT, "c%06d", i);
      double at = random.nextDouble();
      String source = at < 0.8 ? "survey" : at < 0.95 ? "complaint" : "meeting";
      boolean sure = random.nextDouble() < 0.6;
      double about = random.nextDouble();
      String message = about < 0.35 ? "none" : "m" + (1 + (int) ((about - 0.35) / 0.65 * 5));
      double side = random.nextDouble();
      String stance =
          message.equals("none") ? "none" : STANCES.get(side < 0.55 ? 0 : side < 0.775 ? 1 : 2);
      boolean found =
          (message.equals("m4") && stance.equals("breached"))
              || (!message.equals("none") && random.nextDouble() < 0.04);
      all.add(
          new Drawable(
              id,
              id,
              source,
              message + "/" + stance + "/" + source + (sure ? "/sure" : "/unsure")));
      machine.put(id, found);
      people.put(id, random.nextDouble() < chance(found, sure, message));
    }
    return new Population(all, people, machine);
  }

  private double chance(boolean found, boolean sure, String message) {
    if (found) {
      return sure ? 0.85 : 0.55;
    }
    double hidden = message.equals("m4") ? 0.15 : missed * (message.equals("none") ? 0.02 : 0.05);
    return sure ? hidden : 1.5 * hidden;
  }
}

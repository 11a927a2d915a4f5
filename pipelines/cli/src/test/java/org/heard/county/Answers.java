package org.heard.county;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws the county's survey answers from the story. */
final class Answers {
  private final Random random;
  private final TextPool pool;
  private final Truth truth;
  private int number;

  Answers(Random random, TextPool pool, Truth truth) {
    this.random = random;
    this.pool = pool;
    this.truth = truth;
  }

  /** All answers of one quarter, in the order of their sending. */
  List<Answer> ofQuarter(int quarter) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < Story.answers(quarter); i++) {
      LocalDate day = Story.FIRST.plus(quarter).firstDay().plusDays(random.nextInt(90));
      if (day.withDayOfMonth(1).equals(Story.SILENT_MONTH)) {
        continue;
      }
      answers.add(answer(quarter, day.atTime(7 + random.nextInt(15), random.nextInt(60))));
    }
    answers.sort(java.util.Comparator.comparing(Answer::at).thenComparingInt(Answer::number));
    return answers;
  }

  private Answer answer(int quarter, LocalDateTime at) {
    boolean young = random.nextDouble() < .14;
    String area = random.nextDouble() < Story.NO_AREA ? "" : draw(Story.AREAS);
    String age = young ? (random.nextDouble() < .3 ? "11-15" : "16-25") : draw(Story.AGES);
    String[] words = {"", "", ""};
    if (random.nextDouble() < .86) {
      sides(quarter, Story.commentQuarter(area, quarter), young, words);
    }
    fillers(words, young);
    return new Answer(
        ++number,
        at,
        quarter,
        area,
        age,
        age.equals("16-25") && random.nextBoolean() ? "College" : draw(Story.SETTINGS),
        draw(Story.NEEDS),
        young,
        rating(Story.agrees(area, quarter)),
        rating(Story.upheld("m2", quarter)),
        rating(Story.upheld("m5", quarter)),
        words[0],
        words[1],
        words[2]);
  }

  /** One or two texts that take sides, each in the box where such words are written. */
  private void sides(int quarter, int told, boolean young, String[] words) {
    int many = random.nextDouble() < .25 ? 2 : 1;
    String before = "";
    for (int i = 0; i < many; i++) {
      String message = topic();
      if (message.equals(before)) {
        continue;
      }
      before = message;
      boolean upheld = random.nextDouble() < Story.upheld(message, told);
      int box = random.nextDouble() < .2 ? 2 : upheld ? 0 : 1;
      Optional<LabelledText> text = sideText(message, upheld, young, box);
      if (text.isPresent() && words[box].isEmpty()) {
        words[box] = text.get().text();
        truth.add(quarter, "survey", message, upheld);
      }
    }
  }

  private Optional<LabelledText> sideText(String message, boolean upheld, boolean young, int box) {
    String kind = message + upheld + young + (box == 2);
    return pool.next(
        kind,
        text ->
            text.source().equals("survey")
                && text.pass().equals("young19") == young
                && text.takesSideOf(message, upheld)
                && (box == 2
                    || !text.questionKind().equals(box == 0 ? "could_improve" : "what_good")));
  }

  /** Words without a side: bare praise, wishes, non-answers, each to its own kind of question. */
  private void fillers(String[] words, boolean young) {
    String[] kinds = {"what_good", "could_improve", "nonspecific"};
    double[] shares = {.35, .35, .12};
    for (int box = 0; box < 3; box++) {
      String kind = kinds[box];
      if (words[box].isEmpty() && random.nextDouble() < shares[box]) {
        words[box] =
            pool.next(
                    "filler" + kind + young,
                    text ->
                        text.source().equals("survey")
                            && text.pass().equals("young19") == young
                            && text.questionKind().equals(kind)
                            && text.heard().equals("unclear")
                            && text.stances().values().stream().allMatch("mentioned"::equals))
                .map(LabelledText::text)
                .orElse("");
      }
    }
  }

  private String topic() {
    double at = random.nextDouble();
    for (String message : Story.MESSAGES) {
      at -= Story.topic(message);
      if (at < 0) {
        return message;
      }
    }
    return "m5";
  }

  /** A point from 1 to 5 (4 and 5 agree), 0 for "don't know", -1 for a blank. */
  private int rating(double agrees) {
    double at = random.nextDouble();
    if (at < .03) {
      return 0;
    } else if (at < .05) {
      return -1;
    } else if (random.nextDouble() < agrees) {
      return random.nextDouble() < .35 ? 5 : 4;
    }
    double rest = random.nextDouble();
    return rest < .3 ? 3 : rest < .75 ? 2 : 1;
  }

  private String draw(List<Story.Share> shares) {
    double at = random.nextDouble();
    for (Story.Share share : shares) {
      at -= share.answers();
      if (at < 0) {
        return share.group();
      }
    }
    return shares.get(0).group();
  }
}

package org.heard.reports.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReviewDrawTest {
  /** Forty families of one to three comments and ten cases of one. */
  private static List<Drawable> comments() {
    List<Drawable> comments = new ArrayList<>();
    for (int family = 0; family < 40; family++) {
      for (int i = 0; i <= family % 3; i++) {
        String kind = family % 4 == 0 ? "m4/breached" : "none/none";
        comments.add(
            new Drawable("f" + family + "-" + i, "f" + family, "survey", kind + "/survey/sure"));
      }
    }
    for (int at = 0; at < 10; at++) {
      comments.add(
          new Drawable("c" + at + "-0", "c" + at, "complaint", "m2/upheld/complaint/unsure"));
    }
    return comments;
  }

  @Test
  void randomDraw_takesWholeUnits_andAsManyCommentsAsAskedFor() {
    Map<String, Long> sizes =
        comments().stream().collect(Collectors.groupingBy(Drawable::unit, Collectors.counting()));
    for (long seed = 0; seed < 50; seed++) {
      List<Drawn> drawn = RandomDraw.draw(comments(), 30, seed);
      assertEquals(30, drawn.size());
      drawn.stream()
          .collect(
              Collectors.groupingBy(
                  each -> each.id().substring(0, each.id().indexOf('-')), Collectors.counting()))
          .forEach((unit, count) -> assertEquals(sizes.get(unit), count));
    }
  }

  @Test
  void orderOfTheComments_changesNothing() {
    List<Drawable> shuffled = comments();
    Collections.shuffle(shuffled, new Random(3));
    assertEquals(RandomDraw.draw(comments(), 30, 5), RandomDraw.draw(shuffled, 30, 5));
    assertEquals(StratifiedDraw.draw(comments(), 30, 5), StratifiedDraw.draw(shuffled, 30, 5));
  }

  @Test
  void everyFamily_isDrawnAboutAsOften() {
    Map<String, Integer> times = new HashMap<>();
    int draws = 3000;
    for (long seed = 0; seed < draws; seed++) {
      RandomDraw.draw(comments(), 30, seed).stream()
          .map(each -> each.id().substring(0, each.id().indexOf('-')))
          .distinct()
          .forEach(unit -> times.merge(unit, 1, Integer::sum));
    }
    assertEquals(50, times.size());
    double mean = times.values().stream().mapToInt(Integer::intValue).average().orElse(0);
    times.values().forEach(count -> assertEquals(1, count / mean, 0.1));
  }

  @Test
  void weights_addUpToAllComments_inAStratifiedDraw() {
    for (long seed = 0; seed < 20; seed++) {
      List<Drawn> drawn = StratifiedDraw.draw(comments(), 24, seed);
      assertEquals(24, drawn.size());
      assertEquals(comments().size(), drawn.stream().mapToDouble(Drawn::weight).sum(), 1e-9);
      assertTrue(drawn.stream().filter(each -> each.id().startsWith("c")).count() >= 2);
    }
  }

  @Test
  void fewerThanAskedFor_areAllDrawn() {
    assertEquals(comments().size(), RandomDraw.draw(comments(), 1000, 1).size());
    List<Drawn> all = StratifiedDraw.draw(comments(), 1000, 1);
    assertEquals(comments().size(), all.size());
    assertTrue(all.stream().allMatch(each -> each.weight() == 1));
  }
}

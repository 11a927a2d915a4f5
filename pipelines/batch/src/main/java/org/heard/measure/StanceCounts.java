package org.heard.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.model.Stance;
import org.heard.model.Subject;

/**
 * What one family says of each promise of a charter. A promise that it says nothing of is absent; a
 * promise that is kept in one comment and broken in another is {@link FamilyCounts#BOTH}. Used for
 * one family after another; not for several threads.
 */
final class StanceCounts {
  private static final int MENTIONED = 1;
  private static final int UPHELD = 2;
  private static final int BREACHED = 4;

  private final Map<String, Integer> places = new HashMap<>();
  private final int[][] numbers = new int[UPHELD + BREACHED + MENTIONED + 1][];
  private final int[] stances;
  private final int[] comments;
  private final int[][] settings;

  /**
   * With the promises of one kind.
   *
   * @param subject messages or commitments
   * @param promises their ids
   * @param sums whose numbers are used
   */
  StanceCounts(Subject subject, List<String> promises, FamilySums sums) {
    for (String promise : promises) {
      places.put(promise, places.size());
    }
    for (int stance = 0; stance < numbers.length; stance++) {
      String outcome = outcome(stance);
      numbers[stance] =
          promises.stream()
              .mapToInt(promise -> sums.number(new Said(subject, promise, outcome)))
              .toArray();
    }
    stances = new int[promises.size()];
    comments = new int[promises.size()];
    settings = new int[promises.size()][];
    Arrays.fill(settings, FamilyCount.nowhere());
  }

  private static String outcome(int stance) {
    if ((stance & UPHELD) != 0 && (stance & BREACHED) != 0) {
      return FamilyCounts.BOTH;
    }
    return (stance & UPHELD) != 0
        ? Stance.UPHELD.word()
        : (stance & BREACHED) != 0
            ? Stance.BREACHED.word()
            : stance == MENTIONED ? Stance.MENTIONED.word() : Stance.ABSENT.word();
  }

  /** One comment's stance to a promise; promises that the charter does not have are left out. */
  void add(String promise, String outcome, int[] setting) {
    Integer place = places.get(promise);
    if (place == null) {
      return;
    }
    stances[place] |=
        outcome.equals(Stance.UPHELD.word())
            ? UPHELD
            : outcome.equals(Stance.BREACHED.word()) ? BREACHED : MENTIONED;
    comments[place]++;
    settings[place] = FamilyCount.united(settings[place], setting);
  }

  /**
   * Gives all promises out and forgets them.
   *
   * @param scored comments that were read for promises
   * @param where their settings
   */
  void take(int scored, int[] where, FamilyCount out) {
    for (int place = 0; place < stances.length; place++) {
      int stance = stances[place];
      if (stance == 0) {
        out.addNew(numbers[0][place], scored, where);
      } else {
        out.addNew(numbers[stance][place], comments[place], settings[place]);
        stances[place] = 0;
        comments[place] = 0;
        settings[place] = FamilyCount.nowhere();
      }
    }
  }
}

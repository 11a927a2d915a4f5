package org.heard.reports.reliability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws single comments so that rare labels are seen as well as common ones: to learn where the
 * machine errs.
 *
 * <p>Each stratum gets a share of the sample in proportion to the square root of its size (power
 * allocation: Bankier, The American Statistician 42, 1988) and at least {@value #FEWEST}, so that
 * its spread can be told; strata too small for that are joined with the most similar neighbour.
 * Within a stratum the draw is at random; a comment's weight is the stratum's size over how many of
 * it were drawn (Horvitz and Thompson, J. Am. Stat. Assoc. 47, 1952).
 */
public final class StratifiedDraw {
  private static final int FEWEST = 2;

  private StratifiedDraw() {}

  /**
   * Draws.
   *
   * @param comments all comments, in any order
   * @param wanted how many; all are drawn where there are fewer
   * @param seed the same comments and seed give the same draw
   * @return the drawn comments in a random order
   */
  public static List<Drawn> draw(List<Drawable> comments, int wanted, long seed) {
    Map<String, List<Drawable>> byStratum = new TreeMap<>();
    for (Drawable comment : comments) {
      byStratum.computeIfAbsent(comment.stratum(), s -> new ArrayList<>()).add(comment);
    }
    List<Stratum> strata = new ArrayList<>();
    byStratum.forEach((name, members) -> strata.add(new Stratum(name, members)));
    int most = Math.min(wanted, comments.size());
    joinSmall(strata, most);
    int[] sizes = sizes(strata, most);
    SeededOrder order = new SeededOrder(seed);
    List<Drawn> drawn = new ArrayList<>();
    for (int i = 0; i < sizes.length; i++) {
      List<Drawable> members = new ArrayList<>(strata.get(i).members());
      members.sort(Comparator.comparing(Drawable::id));
      double weight = (double) members.size() / sizes[i];
      order.of(members).subList(0, sizes[i]).forEach(one -> drawn.add(new Drawn(one.id(), weight)));
    }
    drawn.sort(Comparator.comparing(Drawn::id));
    return order.of(drawn);
  }

  private record Stratum(String name, List<Drawable> members) {
    double root() {
      return Math.sqrt(members.size());
    }

    Stratum plus(Stratum other) {
      List<Drawable> all = new ArrayList<>(members);
      all.addAll(other.members);
      return new Stratum(name, all);
    }

    /** How many parts of the names are the same from the front. */
    int likeness(Stratum other) {
      String[] mine = name.split("/", -1);
      String[] others = other.name.split("/", -1);
      int same = 0;
      while (same < Math.min(mine.length, others.length) && mine[same].equals(others[same])) {
        same++;
      }
      return same;
    }
  }

  /** Joins the stratum with the smallest share to its likest neighbour until all have enough. */
  private static void joinSmall(List<Stratum> strata, int wanted) {
    while (strata.size() > 1) {
      double roots = strata.stream().mapToDouble(Stratum::root).sum();
      int small = 0;
      for (int i = 1; i < strata.size(); i++) {
        small = strata.get(i).root() < strata.get(small).root() ? i : small;
      }
      if (wanted * strata.get(small).root() / roots >= FEWEST
          && strata.get(small).members().size() >= FEWEST) {
        return;
      }
      int left = small - 1;
      int right = small + 1;
      int with =
          left < 0
              ? right
              : right == strata.size()
                  ? left
                  : strata.get(small).likeness(strata.get(right))
                          > strata.get(small).likeness(strata.get(left))
                      ? right
                      : left;
      int first = Math.min(small, with);
      strata.set(first, strata.get(first).plus(strata.get(first + 1)));
      strata.remove(first + 1);
    }
  }

  /** Whole numbers that add up to the sample, none beyond its stratum's size. */
  private static int[] sizes(List<Stratum> strata, int wanted) {
    double roots = strata.stream().mapToDouble(Stratum::root).sum();
    int[] sizes = new int[strata.size()];
    int left = wanted;
    for (int i = 0; i < sizes.length; i++) {
      int share = (int) (wanted * strata.get(i).root() / roots);
      sizes[i] = Math.min(share, strata.get(i).members().size());
      left -= sizes[i];
    }
    while (left > 0) {
      int neediest = -1;
      double need = -1;
      for (int i = 0; i < sizes.length; i++) {
        double lack = wanted * strata.get(i).root() / roots - sizes[i];
        if (sizes[i] < strata.get(i).members().size() && (neediest < 0 || lack > need)) {
          neediest = i;
          need = lack;
        }
      }
      sizes[neediest]++;
      left--;
    }
    return sizes;
  }
}

package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heard.reports.statistics.ChangeProcedure;
import org.heard.reports.statistics.ChangeSettings;
import org.heard.reports.statistics.ChangeWord;
import org.heard.reports.statistics.Series;
import org.heard.reports.statistics.Share;

/**
 * Whether a word for change would stay the same with one family more or one less on the side that
 * is counted. A word that does not could tell whoever knows all other counts how many they are.
 */
final class SteadyWord {
  private final ChangeSettings settings;
  private final List<Series> family;
  private final int place;
  private final ChangeWord word;

  /**
   * One word of a family of series.
   *
   * @param settings of the procedure
   * @param family all series that are tested together
   * @param place which of them
   * @param word what is said of it
   */
  SteadyWord(ChangeSettings settings, List<Series> family, int place, ChangeWord word) {
    this.settings = settings;
    this.family = family;
    this.place = place;
    this.word = word;
  }

  /** Whether it stays, for the latest quarters and for the earlier ones. Too few stay too few. */
  boolean steady() {
    int quarters = family.get(place).quarters().size();
    int cut = Math.max(0, quarters - settings.latest());
    return word == ChangeWord.TOO_FEW || (steady(cut, quarters) && steady(0, cut));
  }

  private boolean steady(int from, int to) {
    return IntStream.of(1, -1)
        .mapToObj(by -> moved(from, to, by))
        .flatMap(Optional::stream)
        .anyMatch(other -> word(other) == word);
  }

  private ChangeWord word(Series other) {
    List<Series> all = new ArrayList<>(family);
    all.set(place, other);
    return new ChangeProcedure(settings).family(all).get(place).word();
  }

  /** The series with a count moved in the largest of some quarters; empty where none has room. */
  private Optional<Series> moved(int from, int to, int by) {
    List<Share> quarters = new ArrayList<>(family.get(place).quarters());
    long count = quarters.subList(from, to).stream().mapToLong(Share::count).sum() + by;
    long base = quarters.subList(from, to).stream().mapToLong(Share::base).sum();
    // None and everyone are printed, so a hidden count is neither.
    if (count < 1 || count > base - 1) {
      return Optional.empty();
    }
    return IntStream.range(from, to)
        .boxed()
        .filter(at -> room(quarters.get(at), by))
        .max(Comparator.comparingLong(at -> quarters.get(at).base()))
        .map(
            at -> {
              Share old = quarters.get(at);
              quarters.set(at, new Share(old.count() + by, old.base()));
              Series series = family.get(place);
              return new Series(series.id(), quarters, series.estimated());
            });
  }

  private static boolean room(Share share, int by) {
    return share.count() + by >= 0 && share.count() + by <= share.base();
  }
}

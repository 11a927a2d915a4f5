package org.heard.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.heard.charter.ColumnRole;
import org.heard.model.QuestionKind;

/** Says whether a column holds answers on a scale, and how many points it has. */
final class RatingRules {
  private static final int MOST_ANSWERS = 14;

  private RatingRules() {}

  static Optional<ColumnShape> decide(Header header, ColumnStats column, boolean survey) {
    if (!survey || column.isCrowded()) {
      return Optional.empty();
    }
    boolean feeling = header.any(HeaderWords::isFeeling) || header.any(HeaderWords::isRating);
    if (isScale(column, feeling)) {
      return Optional.of(words(header, column));
    }
    boolean asked = header.any(HeaderWords::isRating);
    boolean whole =
        column.areNumbers()
            && column.least() >= 0
            && column.most() <= 10
            && column.values().size() <= 11
            && column.values().keySet().stream().allMatch(value -> value.matches("\\d+(\\.0+)?"));
    if (whole && asked && !header.any(plain -> plain.matches(".*\\b(how many|number of)\\b.*"))) {
      return Optional.of(numbers(header, column));
    }
    if (asked && column.values().size() <= MOST_ANSWERS && areNumbersWithWords(column)) {
      return Optional.of(numbers(header, column));
    }
    return Optional.empty();
  }

  /**
   * Whether nearly all cells are words of a scale; a bare yes or no only where a feeling is asked.
   */
  static boolean isScale(ColumnStats column, boolean feeling) {
    if (column.isCrowded() || column.values().isEmpty() || column.values().size() > MOST_ANSWERS) {
      return false;
    }
    long all = 0;
    long known = 0;
    int strange = 0;
    TreeSet<Double> positions = new TreeSet<>();
    for (Map.Entry<String, Integer> each : column.values().entrySet()) {
      String text = key(each.getKey());
      all += each.getValue();
      if (ScaleWords.isAny(text)) {
        known += each.getValue();
        ScaleWords.position(text).ifPresent(positions::add);
      } else {
        strange++;
      }
    }
    boolean yesNoOnly =
        column.values().keySet().stream()
            .map(RatingRules::key)
            .filter(text -> ScaleWords.position(text).isPresent())
            .allMatch(text -> text.matches("yes|no|y|n|true|false"));
    return !positions.isEmpty()
        && known * 10 >= all * 6
        && strange <= Math.min(2, column.values().size() / 2)
        && (!yesNoOnly || (feeling && strange == 0));
  }

  private static boolean areNumbersWithWords(ColumnStats column) {
    return column.values().keySet().stream()
        .allMatch(value -> value.matches("\\d{1,2}(\\s*[-–:=(.].*)?") || ScaleWords.isAny(value));
  }

  private static ColumnShape words(Header header, ColumnStats column) {
    TreeSet<Double> positions = new TreeSet<>();
    boolean whole = true;
    for (String value : column.values().keySet()) {
      whole &= ScaleWords.isAny(value);
      ScaleWords.position(key(value)).ifPresent(positions::add);
    }
    boolean between = positions.contains(0.25) || positions.contains(0.75);
    boolean middle = positions.contains(0.5);
    int points = between ? (middle ? 5 : 4) : middle ? 3 : positions.contains(0.0) ? 2 : 5;
    if (between && !middle && positions.size() < 4) {
      points = 5;
    }
    return shape(header, column, points, whole, Map.of());
  }

  private static ColumnShape numbers(Header header, ColumnStats column) {
    double most = column.most();
    if (column.least() == 0 && !column.values().isEmpty() && column.areNumbers()) {
      Map<String, String> scale = new HashMap<>();
      int points = most <= 5 ? 6 : 11;
      for (int i = 0; i < points; i++) {
        scale.put(Integer.toString(i), Integer.toString(i + 1));
      }
      return shape(header, column, points, true, scale);
    }
    int points = most <= 5 ? 5 : most <= 6 ? 6 : most <= 7 ? 7 : 10;
    return shape(header, column, points, true, Map.of());
  }

  private static ColumnShape shape(
      Header header, ColumnStats column, int points, boolean whole, Map<String, String> scale) {
    boolean heard = whole && header.any(HeaderWords::isHeard);
    return new ColumnShape(
        header.name(),
        ColumnRole.RATING,
        "",
        QuestionKind.NONE,
        column.nonblank(),
        heard ? "heard" : "",
        points,
        scale,
        "");
  }

  private static String key(String text) {
    return Blank.fold(text).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }
}

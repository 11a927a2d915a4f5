package org.heard.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.charter.ColumnMapping;
import org.heard.model.RatingAnswer;

/** Reads closed answers: numbers, the scale's own words, and the words that surveys share. */
final class Scale {
  /**
   * One answer.
   *
   * @param answer folded onto the favourable and the unfavourable side
   * @param value the point as answered, from 1; 0 outside the scale
   */
  record Answer(RatingAnswer answer, int value) {}

  private final int points;
  private final boolean reversed;
  private final Map<String, Answer> words = new HashMap<>();

  Scale(ColumnMapping column) {
    this.points = column.points();
    this.reversed = column.reversed();
    column.scale().forEach((text, meaning) -> words.put(key(text), meaning(meaning)));
  }

  private Answer meaning(String meaning) {
    return switch (meaning) {
      case "dont_know" -> new Answer(RatingAnswer.DONT_KNOW, 0);
      case "prefer_not_to_say" -> new Answer(RatingAnswer.PREFER_NOT_TO_SAY, 0);
      default -> at(Integer.parseInt(meaning));
    };
  }

  /** The answer in a cell; empty where it is not on the scale. */
  Optional<Answer> read(String cell) {
    String text = key(cell);
    if (text.isEmpty()) {
      return Optional.of(new Answer(RatingAnswer.BLANK, 0));
    }
    Answer known = words.get(text);
    if (known != null) {
      return Optional.of(known);
    }
    if (ScaleWords.isPreferNotToSay(text)) {
      return Optional.of(new Answer(RatingAnswer.PREFER_NOT_TO_SAY, 0));
    }
    if (ScaleWords.isDontKnow(text)) {
      return Optional.of(new Answer(RatingAnswer.DONT_KNOW, 0));
    }
    int number = leadingNumber(text);
    if (number >= 1 && number <= points) {
      return Optional.of(at(number));
    }
    if (number >= 0) {
      return Optional.empty();
    }
    return ScaleWords.position(text)
        .map(position -> at(1 + (int) Math.round(position * (points - 1))));
  }

  private Answer at(int point) {
    int twice = 2 * (reversed ? points + 1 - point : point) - (points + 1);
    RatingAnswer side =
        twice > 0 ? RatingAnswer.AGREE : twice < 0 ? RatingAnswer.DISAGREE : RatingAnswer.NEUTRAL;
    return new Answer(side, point);
  }

  /** The number of {@code 4}, {@code 4.0}, {@code 4 - Agree} and {@code 4 (Agree)}; -1 if none. */
  private static int leadingNumber(String text) {
    int end = 0;
    while (end < text.length() && end < 4 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == 0 || !text.substring(end).matches("(\\.0+)?(\\s*[-–—:=(.)].*)?")) {
      return -1;
    }
    return Integer.parseInt(text.substring(0, end));
  }

  private static String key(String text) {
    return Blank.fold(text).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }
}

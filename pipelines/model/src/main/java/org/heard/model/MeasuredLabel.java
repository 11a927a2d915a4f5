package org.heard.model;

/**
 * How the shipped model found one label in texts that it was not trained on.
 *
 * @param variable {@code heard}, or the id of a message or commitment of the shipped charter
 * @param label its lower-case word, for example {@code breached}
 * @param comments how many comments were labelled
 * @param right comments that both people and model gave the label
 * @param wrong comments that only the model gave it
 * @param missed comments that only people gave it
 */
public record MeasuredLabel(
    String variable, String label, long comments, long right, long wrong, long missed) {
  public MeasuredLabel {
    if (right < 0 || wrong < 0 || missed < 0 || right + wrong + missed > comments) {
      throw new IllegalArgumentException("counts of a label do not fit together: " + label);
    }
  }
}

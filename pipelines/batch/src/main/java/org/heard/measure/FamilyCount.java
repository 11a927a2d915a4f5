package org.heard.measure;

import java.util.Arrays;

/**
 * What one family said, in the numbers of one {@link FamilySums}: for each thing said the comments
 * behind it and the settings they come from. It counts as one family wherever it is added.
 */
final class FamilyCount {
  private static final int[] NOWHERE = {};

  private int[] said = new int[64];
  private int[] comments = new int[64];
  private int[][] settings = new int[64][];
  private int size;

  /** Adds what was said, or more comments to what was said before. */
  void add(int number, int more, int[] where) {
    for (int i = 0; i < size; i++) {
      if (said[i] == number) {
        comments[i] += more;
        settings[i] = united(settings[i], where);
        return;
      }
    }
    addNew(number, more, where);
  }

  /** Adds what certainly was not said before. */
  void addNew(int number, int more, int[] where) {
    if (size == said.length) {
      said = Arrays.copyOf(said, 2 * size);
      comments = Arrays.copyOf(comments, 2 * size);
      settings = Arrays.copyOf(settings, 2 * size);
    }
    said[size] = number;
    comments[size] = more;
    settings[size] = where;
    size++;
  }

  int size() {
    return size;
  }

  int said(int i) {
    return said[i];
  }

  int comments(int i) {
    return comments[i];
  }

  int[] settings(int i) {
    return settings[i];
  }

  /** No setting. */
  static int[] nowhere() {
    return NOWHERE;
  }

  /** The settings of both; one of the two where it holds the other. */
  static int[] united(int[] one, int[] other) {
    if (one.length == 0) {
      return other;
    }
    int[] all = one;
    for (int setting : other) {
      if (!holds(all, setting)) {
        all = Arrays.copyOf(all, all.length + 1);
        all[all.length - 1] = setting;
      }
    }
    return all;
  }

  private static boolean holds(int[] settings, int setting) {
    for (int each : settings) {
      if (each == setting) {
        return true;
      }
    }
    return false;
  }
}

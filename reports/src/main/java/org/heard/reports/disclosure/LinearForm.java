package org.heard.reports.disclosure;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sum of unknown counts with whole-number weights, for example {@code 2a + b - c}. All arithmetic
 * is exact; what does not fit into 64 bits ends in an {@link ArithmeticException}.
 */
public final class LinearForm {
  /** The empty sum. */
  public static final LinearForm ZERO = new LinearForm(new int[0], new long[0]);

  private final int[] cells;
  private final long[] weights;

  private LinearForm(int[] cells, long[] weights) {
    this.cells = cells;
    this.weights = weights;
  }

  /** The sum of counts, each once; a cell that is named twice counts twice. */
  public static LinearForm sum(int... cells) {
    Map<Integer, Long> weights = new TreeMap<>();
    for (int cell : cells) {
      weights.merge(cell, 1L, Math::addExact);
    }
    return of(weights);
  }

  /** A sum with weights by cell; weights of 0 are left out. */
  public static LinearForm of(Map<Integer, Long> weights) {
    Map<Integer, Long> sorted = new TreeMap<>(weights);
    sorted.values().removeIf(weight -> weight == 0);
    return new LinearForm(
        sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
        sorted.values().stream().mapToLong(Long::longValue).toArray());
  }

  /** Whether no cell has a weight. */
  public boolean isZero() {
    return cells.length == 0;
  }

  /** How many cells have a weight. */
  public int size() {
    return cells.length;
  }

  /** The cells in ascending order. */
  public IntStream cells() {
    return Arrays.stream(cells);
  }

  /** The cell at a place of {@link #cells()}. */
  int cell(int place) {
    return cells[place];
  }

  /** The weight at a place of {@link #cells()}. */
  long weightAt(int place) {
    return weights[place];
  }

  /** The weight of a cell; 0 where it is not part of the sum. */
  public long weight(int cell) {
    int place = Arrays.binarySearch(cells, cell);
    return place < 0 ? 0 : weights[place];
  }

  /** The sum's value for given counts. */
  public long value(long[] counts) {
    long value = 0;
    for (int i = 0; i < cells.length; i++) {
      value = Math.addExact(value, Math.multiplyExact(weights[i], counts[cells[i]]));
    }
    return value;
  }

  /** This sum less another. */
  public LinearForm minus(LinearForm other) {
    return combine(1, this, -1, other);
  }

  /** Both sums together. */
  public LinearForm plus(LinearForm other) {
    return combine(1, this, 1, other);
  }

  /** This sum so many times. */
  public LinearForm times(long factor) {
    return combine(factor, this, 0, ZERO);
  }

  /** This sum without a cell, which another sum stands for; a positive multiple of the result. */
  LinearForm eliminate(int cell, LinearForm row) {
    long mine = weight(cell);
    if (mine == 0) {
      return this;
    }
    long its = row.weight(cell);
    long common = gcd(mine, its);
    long left = Math.abs(its / common);
    long right = its > 0 ? mine / common : -(mine / common);
    return combine(left, this, -right, row).primitive();
  }

  /** The same direction with the smallest whole-number weights. */
  LinearForm primitive() {
    long divisor = 0;
    for (long weight : weights) {
      divisor = gcd(divisor, weight);
    }
    if (divisor <= 1) {
      return this;
    }
    long[] smaller = new long[weights.length];
    for (int i = 0; i < weights.length; i++) {
      smaller[i] = weights[i] / divisor;
    }
    return new LinearForm(cells, smaller);
  }

  private static LinearForm combine(long left, LinearForm a, long right, LinearForm b) {
    int[] cells = new int[a.cells.length + b.cells.length];
    long[] weights = new long[cells.length];
    int i = 0;
    int j = 0;
    int n = 0;
    while (i < a.cells.length || j < b.cells.length) {
      int next =
          Math.min(
              i < a.cells.length ? a.cells[i] : Integer.MAX_VALUE,
              j < b.cells.length ? b.cells[j] : Integer.MAX_VALUE);
      long weight = 0;
      if (i < a.cells.length && a.cells[i] == next) {
        weight = Math.multiplyExact(left, a.weights[i++]);
      }
      if (j < b.cells.length && b.cells[j] == next) {
        weight = Math.addExact(weight, Math.multiplyExact(right, b.weights[j++]));
      }
      if (weight != 0) {
        cells[n] = next;
        weights[n++] = weight;
      }
    }
    return new LinearForm(Arrays.copyOf(cells, n), Arrays.copyOf(weights, n));
  }

  /** The greatest common divisor; that of 0 and a number is the number's size. */
  static long gcd(long a, long b) {
    long x = Math.absExact(a);
    long y = Math.absExact(b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LinearForm form
        && Arrays.equals(cells, form.cells)
        && Arrays.equals(weights, form.weights);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(cells) + Arrays.hashCode(weights);
  }

  @Override
  public String toString() {
    return IntStream.range(0, cells.length)
        .mapToObj(i -> weights[i] + "*x" + cells[i])
        .collect(Collectors.joining(" + "));
  }
}

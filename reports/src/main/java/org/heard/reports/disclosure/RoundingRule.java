package org.heard.reports.disclosure;

import java.util.OptionalLong;

/** How a count is printed without its last digit, or not at all. */
public enum RoundingRule {
  /** To the nearest 5. */
  ROUND_TO_5 {
    @Override
    public OptionalLong apply(long count) {
      return OptionalLong.of(nearest5(count));
    }
  },

  /** NHS Digital, Hospital Episode Statistics 2018: 1 to 7 hidden, others to the nearest 5. */
  NHS_DIGITAL_HES2018 {
    @Override
    public OptionalLong apply(long count) {
      return count >= 1 && count <= 7 ? OptionalLong.empty() : OptionalLong.of(nearest5(count));
    }
  },

  /** 1 to 4 hidden, others as they are. */
  SUPPRESS_LT5 {
    @Override
    public OptionalLong apply(long count) {
      return below(5, count);
    }
  },

  /** 1 to 9 hidden, others as they are. */
  SUPPRESS_LT10 {
    @Override
    public OptionalLong apply(long count) {
      return below(10, count);
    }
  };

  /** What is printed; empty where nothing is. */
  public abstract OptionalLong apply(long count);

  private static long nearest5(long count) {
    return Math.floorDiv(count + 2, 5L) * 5;
  }

  private static OptionalLong below(long limit, long count) {
    return count >= 1 && count < limit ? OptionalLong.empty() : OptionalLong.of(count);
  }
}

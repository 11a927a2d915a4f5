package org.heard.reports.disclosure;

import java.util.Optional;

/**
 * Whether a share may be printed: nobody, or a side of the share, may be small.
 *
 * @param minimumBase smallest base of a printed share
 * @param threshold smallest count of a printed share's sides, other than 0
 */
public record PercentRule(long minimumBase, long threshold) {
  /** What may be printed of a share, and why not. */
  public enum Verdict {
    /** Count and share are printed. */
    PUBLISH,
    /** All or none: printed, and a person should look, since it says something of everyone. */
    EVERYONE_OR_NO_ONE,
    /** There is no base. */
    NOBODY_ASKED,
    /** The base is too small. */
    SMALL_BASE,
    /** The count, or what is left of the base, is too small. */
    SMALL_SIDE;

    /** Whether the share is printed. */
    public boolean publishes() {
      return this == PUBLISH || this == EVERYONE_OR_NO_ONE;
    }

    /** The reason in words; empty where there is nothing to say. */
    public Optional<String> reason() {
      return switch (this) {
        case PUBLISH -> Optional.empty();
        case EVERYONE_OR_NO_ONE ->
            Optional.of(
                "everyone or no one: allowed but flag for a human check (group disclosure)");
        case NOBODY_ASKED -> Optional.of("z: nobody asked");
        case SMALL_BASE -> Optional.of("c: fewer than 10 people");
        case SMALL_SIDE -> Optional.of("c: one side is 1 to 4");
      };
    }
  }

  /** The verdict on a share. */
  public Verdict verdict(long count, long base) {
    if (count < 0 || count > base) {
      throw new IllegalArgumentException("a share needs 0 <= count <= base");
    }
    if (base == 0) {
      return Verdict.NOBODY_ASKED;
    }
    if (base < minimumBase) {
      return Verdict.SMALL_BASE;
    }
    if (count == 0 || count == base) {
      return Verdict.EVERYONE_OR_NO_ONE;
    }
    return count < threshold || base - count < threshold ? Verdict.SMALL_SIDE : Verdict.PUBLISH;
  }
}

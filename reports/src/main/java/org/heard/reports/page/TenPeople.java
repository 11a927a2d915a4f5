package org.heard.reports.page;

import java.util.Locale;
import org.heard.reports.findings.CorrectedFigure;
import org.heard.reports.findings.ShareFigure;

/**
 * A share as so many of ten people: 123 of 201 families are about 6 in 10. Only none is drawn as
 * nobody and only all as all ten.
 *
 * @param filled people in dark colour, 0 to 10
 * @param kind how exact the number is
 */
record TenPeople(int filled, Kind kind) {
  private static final int PEOPLE = 10;
  private static final int COLUMNS = 5;
  private static final int STEP = 40;
  private static final int ROW = 72;

  /** How a share lies to the tenth that is drawn. */
  enum Kind {
    /** Nobody. */
    NONE,
    /** Somebody, and less than half of a tenth. */
    FEW,
    /** Rounded to the nearest tenth. */
    ABOUT,
    /** So many tenths and nothing more. */
    EXACT,
    /** Not all, and nearer to all than to nine tenths. */
    MOST,
    /** Everybody. */
    ALL;

    /** The word that sentences are named by. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static TenPeople of(ShareFigure share) {
    if (share.count() == 0) {
      return new TenPeople(0, Kind.NONE);
    }
    if (share.count() == share.base()) {
      return new TenPeople(PEOPLE, Kind.ALL);
    }
    int rounded = (int) Math.round(share.value() * PEOPLE);
    if (rounded == 0) {
      return new TenPeople(1, Kind.FEW);
    }
    if (rounded == PEOPLE) {
      return new TenPeople(PEOPLE - 1, Kind.MOST);
    }
    boolean exact = share.count() * PEOPLE == rounded * share.base();
    return new TenPeople(rounded, exact ? Kind.EXACT : Kind.ABOUT);
  }

  /** Of an estimate, which is never exactly so many tenths, nobody or all. */
  static TenPeople of(CorrectedFigure estimate) {
    int rounded = (int) Math.round(estimate.share() * PEOPLE);
    if (rounded == 0) {
      return new TenPeople(1, Kind.FEW);
    }
    return rounded == PEOPLE
        ? new TenPeople(PEOPLE - 1, Kind.MOST)
        : new TenPeople(rounded, Kind.ABOUT);
  }

  /** Two rows of five people; dark ones are filled, the others are outlines. */
  Picture picture(String alt) {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ten\" viewBox=\"0 0 200 144\">");
    for (int i = 0; i < PEOPLE; i++) {
      int x = STEP / 2 + STEP * (i % COLUMNS);
      int y = ROW * (i / COLUMNS);
      String look =
          i < filled
              ? "fill=\"#12436d\" stroke=\"#12436d\""
              : "fill=\"#ffffff\" stroke=\"#505a5f\"";
      svg.append("<g stroke-width=\"3\" ").append(look).append(">");
      svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"10\"/>".formatted(x, y + 14));
      svg.append(
          "<path d=\"M%d %dv-20a14 14 0 0 1 28 0v20z\"/>".formatted(x - STEP / 2 + 6, y + 64));
      svg.append("</g>");
    }
    return new Picture(svg.append("</svg>").toString(), alt);
  }
}

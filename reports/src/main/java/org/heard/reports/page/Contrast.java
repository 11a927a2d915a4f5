package org.heard.reports.page;

/** How far a colour stands out, as WCAG 2 defines contrast ratio and relative luminance. */
final class Contrast {
  private Contrast() {}

  /**
   * The contrast with white, 1 to 21.
   *
   * @param colour {@code #rrggbb}
   */
  static double withWhite(String colour) {
    return of(colour, "#ffffff");
  }

  /** The contrast of two colours, 1 to 21. */
  static double of(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}

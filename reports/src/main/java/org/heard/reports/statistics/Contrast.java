package org.heard.reports.statistics;

/**
 * The contrast of two colours by the Web Content Accessibility Guidelines 2.2 (definition of
 * "contrast ratio"): 1 to 21. Text needs 4.5, lines and marks of a chart 3.
 */
public final class Contrast {
  private Contrast() {}

  /**
   * The contrast.
   *
   * @param one colour as {@code #rrggbb}
   * @param other colour as {@code #rrggbb}
   */
  public static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    if (!colour.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("a colour is #rrggbb: " + colour);
    }
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int bits) {
    double channel = (bits & 0xff) / 255.0;
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}

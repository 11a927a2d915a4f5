package org.heard.reports.chart;

/** The sizes that charts are drawn in, so that text keeps its size on a phone and on a page. */
public enum ChartSize {
  /** Across a page. */
  WIDE(720, 300, 14f, 0.16),

  /** Across a phone. */
  NARROW(300, 240, 13f, 0.58),

  /** One of several small ones beside each other. */
  SMALL(300, 180, 13f, 0.22);

  private final int width;
  private final int height;
  private final float font;
  private final double labelShare;

  ChartSize(int width, int height, float font, double labelShare) {
    this.width = width;
    this.height = height;
    this.font = font;
    this.labelShare = labelShare;
  }

  /** Width in pixels. */
  public int width() {
    return width;
  }

  /** Height in pixels. */
  public int height() {
    return height;
  }

  float font() {
    return font;
  }

  /** Room for the names at the lines' ends, as a share of the room for the lines. */
  double labelShare() {
    return labelShare;
  }

  double plotHeight() {
    return height - 3.2 * font;
  }
}

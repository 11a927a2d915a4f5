package org.heard.reports.chart;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;

/**
 * A chart with its words.
 *
 * @param chart the chart
 * @param size how large it is drawn
 * @param title what it is
 * @param description what it shows, in a sentence with the figures
 */
public record Drawing(JFreeChart chart, ChartSize size, String title, String description) {
  /** As SVG to stand within a page; ids begin with {@code prefix}, which is unique in the page. */
  public String svg(String prefix) {
    return SvgWriter.write(this, prefix);
  }

  /** As PNG at twice its size, for slides and Word. */
  public byte[] png() {
    int width = size.width();
    int height = size.height();
    BufferedImage image = new BufferedImage(2 * width, 2 * height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.scale(2, 2);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}

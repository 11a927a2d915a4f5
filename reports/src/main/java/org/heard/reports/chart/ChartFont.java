package org.heard.reports.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The font of all charts and pages, shipped with the program: Atkinson Hyperlegible (OFL). For
 * letters that it lacks (Welsh, Greek, Cyrillic) PDFs take a part of Noto Sans (OFL).
 */
public final class ChartFont {
  /** For text. */
  public static final ChartFont REGULAR = new ChartFont("AtkinsonHyperlegible-Regular.ttf");

  /** For figures and headings. */
  public static final ChartFont BOLD = new ChartFont("AtkinsonHyperlegible-Bold.ttf");

  /** For text in letters that the font lacks. */
  public static final ChartFont SPARE_REGULAR = new ChartFont("NotoSansSpare-Regular.ttf");

  /** For headings in letters that the font lacks. */
  public static final ChartFont SPARE_BOLD = new ChartFont("NotoSansSpare-Bold.ttf");

  /** The spare family's name as PDFs use it. */
  public static final String SPARE_FAMILY = "Noto Sans Spare";

  /** The family's name as pages use it. */
  public static final String FAMILY = "Atkinson Hyperlegible";

  private final Font font;
  private final byte[] bytes;

  private ChartFont(String file) {
    try (InputStream stream =
        ChartFont.class.getResourceAsStream("/org/heard/reports/font/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its font " + file);
      }
      bytes = stream.readAllBytes();
      font = Font.createFont(Font.TRUETYPE_FONT, new java.io.ByteArrayInputStream(bytes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (FontFormatException damaged) {
      throw new IllegalStateException("the font " + file + " is damaged", damaged);
    }
  }

  /** The font at a size in pixels. */
  public Font at(float size) {
    return font.deriveFont(size);
  }

  /** The font file. */
  public byte[] file() {
    return bytes.clone();
  }
}

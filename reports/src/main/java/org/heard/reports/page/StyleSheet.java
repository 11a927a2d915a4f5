package org.heard.reports.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.heard.reports.chart.ChartFont;
import org.heard.reports.findings.About;

/** The style of the pages, with the font within it. */
final class StyleSheet {
  /** What an accent colour must reach against white, so that everybody can see it (WCAG 1.4.3). */
  private static final double LEAST_CONTRAST = 4.5;

  private static final String STANDARD_ACCENT = "#12436D";

  private StyleSheet() {}

  static String of(About about) {
    return face(ChartFont.REGULAR, 400)
        + face(ChartFont.BOLD, 700)
        + resource("page.css").replace("ACCENT", accent(about.accent()));
  }

  /** The project's colour, or the standard one where it is too pale to be seen on white. */
  static String accent(String wanted) {
    return Contrast.withWhite(wanted) >= LEAST_CONTRAST ? wanted : STANDARD_ACCENT;
  }

  private static String face(ChartFont font, int weight) {
    return "@font-face { font-family: \""
        + ChartFont.FAMILY
        + "\"; font-weight: "
        + weight
        + "; src: url(data:font/ttf;base64,"
        + Base64.getEncoder().encodeToString(font.file())
        + ") format(\"truetype\"); }\n";
  }

  static String resource(String name) {
    try (InputStream stream = StyleSheet.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

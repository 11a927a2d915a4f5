package org.heard.reports.page;

import gg.jte.output.StringOutput;
import org.heard.reports.chart.Drawing;
import org.heard.reports.findings.About;

/**
 * A document as the XHTML that its PDF is set from.
 *
 * @param document its content
 */
public record PdfPage(Document document) implements PlainForm {
  static String render(Document document) {
    StringOutput out = new StringOutput();
    HtmlPage.templates().render("pdf.jte", new PdfPage(document), out);
    return HtmlText.inOrder(out.toString());
  }

  public About about() {
    return document.about();
  }

  /** The document's title with area and quarter, as readers of PDF files show it. */
  public String title() {
    return document.title() + " – " + about().area() + ", " + about().quarterName();
  }

  public String logo() {
    return about().logo().dataUri();
  }

  /** The chart with the alternative text that PDF/UA asks for. */
  public String svg(Block.Chart chart) {
    Drawing drawing = chart.wide();
    String alt = HtmlText.attribute(drawing.title() + ". " + drawing.description());
    return drawing
        .svg(chart.id() + "-pdf")
        .replaceFirst(
            "<svg ", java.util.regex.Matcher.quoteReplacement("<svg alt=\"" + alt + "\" "));
  }

  /** The style sheet for paper, with the project's accent colour. */
  public String style() {
    String own = document.look() == Look.REPORT ? "" : StyleSheet.resource("plain-pdf.css");
    return "<style>\n"
        + (StyleSheet.resource("pdf.css") + own)
            .replace("ACCENT", StyleSheet.accent(about().accent()))
        + "</style>";
  }

  @Override
  public String picture(Picture picture) {
    return picture.pdf();
  }

  @Override
  public boolean folds() {
    return false;
  }
}

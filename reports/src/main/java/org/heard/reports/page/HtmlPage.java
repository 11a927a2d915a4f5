package org.heard.reports.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.heard.reports.findings.About;

/**
 * A document as one HTML file that asks nothing of the network: style, font and charts stand within
 * it.
 *
 * @param document its content
 * @param words the page's own words
 * @param contents whether it begins with a list of its sections
 */
public record HtmlPage(Document document, Words words, boolean contents) implements PlainForm {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlPage.class.getClassLoader(),
          "org.heard.reports.page.template");

  static TemplateEngine templates() {
    return TEMPLATES;
  }

  static String render(Document document, Words words, boolean contents) {
    StringOutput out = new StringOutput();
    TEMPLATES.render("page.jte", new HtmlPage(document, words, contents), out);
    return HtmlText.inOrder(out.toString());
  }

  public About about() {
    return document.about();
  }

  /** What a browser's tab shows. */
  public String pageTitle() {
    return document.title() + " – " + about().area() + ", " + about().quarterName();
  }

  public String logo() {
    return about().logo().dataUri();
  }

  public String say(String key, Object... namesAndValues) {
    return words.say(key, namesAndValues);
  }

  /** The style sheet with the font and the project's accent colour. */
  public String style() {
    String own = document.look() == Look.REPORT ? "" : StyleSheet.resource("plain.css");
    return "<style>\n" + StyleSheet.of(about()) + own + "</style>";
  }

  @Override
  public String picture(Picture picture) {
    return picture.html();
  }

  @Override
  public boolean folds() {
    return true;
  }
}

package org.heard.reports.page;

/**
 * A small picture within a page.
 *
 * @param svg one {@code svg} element, without ids
 * @param alt what it shows, for those who do not see it
 */
public record Picture(String svg, String alt) {
  /** As it stands in a page for browsers. */
  String html() {
    return with("role=\"img\" aria-label=\"");
  }

  /** As it stands in the page that a PDF is set from. */
  String pdf() {
    return with("alt=\"");
  }

  private String with(String attribute) {
    return "<svg " + attribute + HtmlText.attribute(alt) + "\"" + svg.substring("<svg".length());
  }
}

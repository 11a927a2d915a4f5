package org.heard.reports.page;

import java.util.List;
import org.heard.reports.findings.About;

/**
 * A report for one reader, without its look.
 *
 * @param title its heading
 * @param subtitle area and quarter
 * @param about what it was made from
 * @param sections its content
 * @param footer what stands at its end: run, charter, dates
 * @param language its language, for example {@code en-GB}
 * @param look how it looks
 */
public record Document(
    String title,
    String subtitle,
    About about,
    List<Section> sections,
    List<String> footer,
    String language,
    Look look) {
  public Document {
    sections = List.copyOf(sections);
    footer = List.copyOf(footer);
  }
}

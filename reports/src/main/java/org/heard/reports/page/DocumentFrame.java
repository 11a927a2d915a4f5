package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.heard.reports.findings.About;

/** What every document has around its sections. */
final class DocumentFrame {
  private final About about;
  private final Words words;

  DocumentFrame(About about, Words words) {
    this.about = about;
    this.words = words;
  }

  Document around(String title, List<Section> sections) {
    return around(title, subtitle(), sections);
  }

  Document around(String title, String subtitle, List<Section> sections) {
    return new Document(title, subtitle, about, sections, footer(), "en-GB", Look.REPORT);
  }

  private String subtitle() {
    return words.say(
        "report.subtitle",
        "area",
        about.area(),
        "quarter",
        about.quarterName(),
        "first",
        Words.date(about.quarter().firstDay().toString()),
        "last",
        Words.date(about.quarter().lastDay().toString()));
  }

  private List<String> footer() {
    List<String> footer = new ArrayList<>();
    footer.add(
        about.firstDate().isEmpty()
            ? words.say("footer.nodates")
            : words.say(
                "footer.dates",
                "first",
                Words.date(about.firstDate()),
                "last",
                Words.date(about.lastDate()),
                "quarter",
                about.quarterName()));
    footer.add(
        words.say(
            "footer.charter", "charter", about.charterName(), "version", about.charterVersion()));
    footer.add(words.say("footer.run", "run", about.runId(), "program", about.program()));
    if (!about.contact().isBlank()) {
      footer.add(words.say("footer.contact", "contact", about.contact()));
    }
    if (!about.logo().problem().isEmpty()) {
      footer.add(words.say("logo.problem", "problem", about.logo().problem()));
    }
    return footer;
  }
}

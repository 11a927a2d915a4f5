package org.heard.reports.page;

import java.util.List;
import org.heard.reports.findings.PublishedFindings;

/** The first page: the answer, and the ways to everything else. */
final class IndexPage {
  private IndexPage() {}

  static Document of(PublishedFindings findings, Words words) {
    Section links =
        new Section(
            "read-on",
            words.say("index.links"),
            List.of(
                new Block.Links(
                    List.of(
                        link("commissioner.html", "commissioner", words),
                        link("commissioner.pdf", "pdf", words),
                        link("commissioner.docx", "docx", words),
                        link("analyst.html", "analyst", words),
                        link("analyst.xlsx", "xlsx", words),
                        link("analyst.ods", "ods", words),
                        link("data/data.json", "data", words)))));
    return new DocumentFrame(findings.about(), words)
        .around(
            findings.about().title(),
            List.of(
                new AnswerSection(findings, words).section(),
                links,
                new MessagesSection(findings, words).section()));
  }

  private static Block.Link link(String href, String key, Words words) {
    return new Block.Link(href, words.say("index." + key), words.say("index." + key + ".note"));
  }
}

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
                        new Block.Link(
                            "commissioner.html",
                            words.say("index.commissioner"),
                            words.say("index.commissioner.note")),
                        new Block.Link(
                            "analyst.html",
                            words.say("index.analyst"),
                            words.say("index.analyst.note")),
                        new Block.Link(
                            "data/data.json",
                            words.say("index.data"),
                            words.say("index.data.note"))))));
    return new DocumentFrame(findings.about(), words)
        .around(
            findings.about().title(),
            List.of(
                new AnswerSection(findings, words).section(),
                links,
                new MessagesSection(findings, words).section()));
  }
}

package org.heard.reports.page;

import java.util.List;
import java.util.Optional;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.PublishedQuote;

/** Families' own words, where a person approved them. */
final class QuotesSection {
  private QuotesSection() {}

  /** The section; empty where nothing is quoted. */
  static Optional<Section> of(PublishedFindings findings, Words words) {
    if (findings.quotes().isEmpty()) {
      return Optional.empty();
    }
    List<String> items = findings.quotes().stream().map(each -> quote(each, words)).toList();
    return Optional.of(
        new Section("quotes", words.say("quotes.title"), List.of(new Block.Bullets(items))));
  }

  private static String quote(PublishedQuote quote, Words words) {
    return words.say(
        "quotes.quote",
        "text",
        quote.text(),
        "speaker",
        quote.speaker().isEmpty() ? words.source(quote.source()) : quote.speaker());
  }
}

package org.heard.reports.findings;

import java.util.List;
import org.heard.model.Source;

/**
 * A family's own words that passed the quote gate.
 *
 * @param text at most {@link QuoteGate#MOST_WORDS} words, masked
 * @param speaker who speaks, as a group of enough families; empty where it was not said
 * @param source survey or meeting, never a complaint
 * @param messages ids of the messages that the comment takes a stance to
 */
public record PublishedQuote(String text, String speaker, Source source, List<String> messages) {
  public PublishedQuote {
    messages = List.copyOf(messages);
  }

  /** The source only: a comment's words never reach a log. */
  @Override
  public String toString() {
    return "PublishedQuote[" + source + "]";
  }
}

package org.heard.cli;

import java.util.ArrayList;
import java.util.List;
import org.heard.charter.Message;

/**
 * What one reviewer gets, as a page and as a table.
 *
 * @param runId id of the run that it was drawn from
 * @param name name of the sample, for example {@code random-2026-07-1}
 * @param design {@code random}, {@code stratified} or {@code settling}
 * @param reviewer role that answers are kept under until the person chooses another
 * @param area name of the area
 * @param messages the charter's messages
 * @param items the comments, in the order in which they are shown
 */
record ReviewSheet(
    String runId,
    String name,
    String design,
    String reviewer,
    String area,
    List<Message> messages,
    List<ReviewItem> items) {
  /** First line of every file that a reviewer gets. */
  static final String NOTICE =
      "This file holds families' words. Keep it in a restricted folder, show it to nobody outside"
          + " the review, and delete it afterwards.";

  /** What the run's id starts with in a table, so that no spreadsheet takes it for a number. */
  static final String RUN = "run-";

  ReviewSheet {
    messages = List.copyOf(messages);
    items = List.copyOf(items);
  }

  /** What a person fills in, and what comes with it. */
  List<String> answerColumns() {
    List<String> columns = new ArrayList<>(List.of("heard"));
    messages.forEach(message -> columns.add(message.id()));
    columns.addAll(
        List.of(
            "not_sure",
            "take_out",
            "dispute",
            "note",
            "machine_seen",
            "answered",
            "reviewer",
            "design",
            "weight",
            "text_hash",
            "run",
            "complete"));
    return columns;
  }

  /** A weight without needless digits. */
  static String weight(double weight) {
    String text = String.format(java.util.Locale.ROOT, "%.6f", weight);
    return text.replaceFirst("\\.?0+$", "");
  }
}

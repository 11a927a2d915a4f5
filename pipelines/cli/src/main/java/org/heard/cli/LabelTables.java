package org.heard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.heard.model.ConfigurationException;
import org.heard.reports.reliability.CommentLabels;
import org.heard.reports.reliability.LabelledPair;

/**
 * People's and the machine's labels of the same comments.
 *
 * @param messages ids of the messages
 * @param pairs each comment that people were sure of
 * @param notes what the user should know of the files
 */
record LabelTables(List<String> messages, List<LabelledPair> pairs, List<String> notes) {
  /** People's confidence of a row that they were not sure of. */
  private static final String NOT_SURE = "1";

  /**
   * Joins by id. A comment that the machine left out counts as one without labels.
   *
   * @throws ConfigurationException where columns are missing, or no comment is in both
   */
  static LabelTables join(LabelTable people, Spreadsheet predicted) {
    LabelTable machine = LabelTable.of(predicted, people.messages());
    List<LabelledPair> pairs = new ArrayList<>();
    int left = 0;
    int missing = 0;
    for (Map.Entry<String, List<String>> row : people.rows().entrySet()) {
      if (people.word(row.getValue(), "confidence").equals(NOT_SURE)) {
        left++;
        continue;
      }
      List<String> found = machine.rows().get(row.getKey());
      missing += found == null ? 1 : 0;
      CommentLabels labels =
          found == null ? CommentLabels.none(people.messages().size()) : machine.labels(found);
      pairs.add(
          new LabelledPair(
              people.labels(row.getValue()),
              labels,
              found == null ? OptionalDouble.empty() : confidence(machine, found)));
    }
    if (pairs.size() == missing) {
      throw new ConfigurationException(
          predicted.file(), 0, "has no id of " + people.sheet().file() + " to score");
    }
    List<String> notes = new ArrayList<>();
    note(notes, left, "rows of confidence 1 in " + people.sheet().file() + " are left out");
    note(notes, missing, "ids are not in " + predicted.file() + " and count as not found");
    note(
        notes,
        people.repeated(),
        "ids stand twice in " + people.sheet().file() + "; the last counts");
    note(notes, machine.repeated(), "ids stand twice in " + predicted.file() + "; the last counts");
    return new LabelTables(people.messages(), pairs, notes);
  }

  private static void note(List<String> notes, int count, String words) {
    if (count > 0) {
      notes.add(count + " " + words);
    }
  }

  /** The machine's confidence, where it wrote a number from 0 to 1. */
  private static OptionalDouble confidence(LabelTable machine, List<String> row) {
    try {
      double value = Double.parseDouble(machine.word(row, "confidence"));
      return value >= 0 && value <= 1 ? OptionalDouble.of(value) : OptionalDouble.empty();
    } catch (NumberFormatException none) {
      return OptionalDouble.empty();
    }
  }
}

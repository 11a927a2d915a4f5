package org.heard.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.model.FeedbackItem;

/** Reads a small project's items without an engine, as {@link ReadFeedback} does with one. */
public final class ItemsInMemory {
  private ItemsInMemory() {}

  /** The items that count, duplicates left out. */
  public static List<FeedbackItem> read(FeedbackFiles files) throws IOException {
    Map<String, List<Candidate>> rivals = new TreeMap<>();
    FeedbackReader reader = new FeedbackReader(files.project().quarters(), files.key());
    for (InputFile input : files.inputs()) {
      reader.read(
          input,
          outcome -> {
            if (outcome instanceof RowOutcome.Read row) {
              Candidate candidate = row.candidate();
              rivals.computeIfAbsent(candidate.rivals(), each -> new ArrayList<>()).add(candidate);
            }
          });
    }
    return rivals.values().stream()
        .flatMap(each -> Duplicates.keep(each).stream())
        .map(Candidate::item)
        .toList();
  }
}

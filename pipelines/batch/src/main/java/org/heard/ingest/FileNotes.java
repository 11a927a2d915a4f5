package org.heard.ingest;

import java.util.List;
import org.heard.model.RejectedRow;

/**
 * What is noted of a file beside its items. There is little of it, so it travels apart from them.
 *
 * @param rejected rows that could not be read
 * @param tallies where rows went
 */
public record FileNotes(List<RejectedRow> rejected, List<FileTally> tallies) {
  public FileNotes {
    rejected = List.copyOf(rejected);
    tallies = List.copyOf(tallies);
  }

  static FileNotes of(RejectedRow row) {
    return new FileNotes(List.of(row), List.of());
  }

  static FileNotes of(FileTally tally) {
    return new FileNotes(List.of(), List.of(tally));
  }
}

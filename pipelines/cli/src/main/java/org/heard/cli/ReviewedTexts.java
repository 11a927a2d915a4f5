package org.heard.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.model.LabelledComment;
import org.heard.reports.read.ParquetRecords;
import org.heard.store.MachineSaid;
import org.heard.store.RunFolder;

/**
 * What a run holds of comments that somebody reviewed: hash and machine's labels, no words.
 *
 * @param byId id of the comment to what the machine says of it
 */
record ReviewedTexts(Map<String, MachineSaid> byId) {
  /** Looks the comments up in a run. */
  static ReviewedTexts read(RunFolder run, Set<String> ids) throws IOException {
    Map<String, MachineSaid> byId = new HashMap<>();
    ParquetRecords.forEach(
        run.comments(),
        LabelledComment.class,
        comment -> {
          if (ids.contains(comment.id())) {
            byId.put(comment.id(), MachineSaid.of(comment));
          }
        });
    return new ReviewedTexts(byId);
  }

  Optional<MachineSaid> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}

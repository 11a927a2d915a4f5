package org.heard.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * What one person said of one comment.
 *
 * @param reviewer a role or pseudonym, for example {@code parent-1}; never a name
 * @param sawMachine whether the machine's label was shown before the answer
 * @param labels the answer by variable, see {@link ReviewedComment}
 */
public record ReviewerAnswer(String reviewer, boolean sawMachine, Map<String, String> labels) {
  public ReviewerAnswer {
    labels = new TreeMap<>(labels);
  }
}

package org.heard.model;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people said of comments, as measures need it: their labels stand in for the machine's.
 *
 * @param byComment id of the comment to the hash of the masked text that people read, to their
 *     labels by variable (see {@link ReviewedComment}); empty labels where they did not agree
 * @param takenOut ids of comments that must be in no run: somebody said that they are about them
 * @param messageOf id of each commitment to that of its message
 */
public record PeoplesLabels(
    Map<String, Map<String, Map<String, String>>> byComment,
    Set<String> takenOut,
    Map<String, String> messageOf)
    implements Serializable {
  /** Nobody has reviewed. */
  public static final PeoplesLabels NONE = new PeoplesLabels(Map.of(), Set.of(), Map.of());

  public PeoplesLabels {
    byComment = new TreeMap<>(byComment);
    takenOut = new TreeSet<>(takenOut);
    messageOf = new TreeMap<>(messageOf);
  }

  /** Labels of a comment; absent where nobody reviewed it, or its text has changed since. */
  public Optional<Map<String, String>> of(LabelledComment comment) {
    Map<String, Map<String, String>> texts = byComment.get(comment.id());
    // Hashing is for the few comments that were reviewed at all.
    return texts == null ? Optional.empty() : Optional.ofNullable(texts.get(comment.textHash()));
  }
}

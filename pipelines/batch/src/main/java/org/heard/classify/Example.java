package org.heard.classify;

import java.util.Map;
import java.util.Optional;
import org.heard.model.Heard;
import org.heard.model.Sentiment;
import org.heard.model.Stance;

/**
 * A text or clause to learn from.
 *
 * @param pass who wrote it; folds never cut through one
 * @param weight how many times it counts
 * @param whole whether it is a whole text; clauses have no criticality
 * @param features its features
 * @param sentiment its sentiment
 * @param heard whether the family was heard; empty where a clause does not tell
 * @param criticality its most negative statement
 * @param messages stance to each message that is not absent
 * @param commitments stance to each commitment that is not absent
 */
record Example(
    String pass,
    int weight,
    boolean whole,
    FeatureVector features,
    Sentiment sentiment,
    Optional<Heard> heard,
    int criticality,
    Map<String, Stance> messages,
    Map<String, Stance> commitments) {
  Stance stanceTo(String message) {
    return messages.getOrDefault(message, Stance.ABSENT);
  }
}

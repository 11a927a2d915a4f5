package org.heard.classify;

import java.util.List;
import java.util.Map;
import org.heard.model.Heard;
import org.heard.model.QuestionKind;
import org.heard.model.Sentiment;
import org.heard.model.Stance;

/**
 * A text with the labels that people gave it, to learn from.
 *
 * @param id id of the row
 * @param pass who wrote it; folds never cut through one
 * @param weight how many times it counts in training, 1 or more
 * @param kind kind of the question that it answers
 * @param text the text
 * @param sentiment its sentiment
 * @param heard whether the family was heard
 * @param criticality its most negative statement, -5 to 5
 * @param messages stance to each message that is not absent
 * @param commitments stance to each commitment that is not absent
 * @param clauses its clauses where they were labelled one by one
 */
public record LabelledText(
    String id,
    String pass,
    int weight,
    QuestionKind kind,
    String text,
    Sentiment sentiment,
    Heard heard,
    int criticality,
    Map<String, Stance> messages,
    Map<String, Stance> commitments,
    List<LabelledClause> clauses) {
  /**
   * A clause with labels of its own.
   *
   * @param text its words
   * @param sentiment its sentiment
   * @param messages stance to each message that is not absent
   * @param commitments stance to each commitment that is not absent
   */
  public record LabelledClause(
      String text,
      Sentiment sentiment,
      Map<String, Stance> messages,
      Map<String, Stance> commitments) {
    public LabelledClause {
      messages = Map.copyOf(messages);
      commitments = Map.copyOf(commitments);
    }
  }

  public LabelledText {
    if (weight < 1) {
      throw new IllegalArgumentException("weight " + weight + " (expected 1 or more)");
    }
    messages = Map.copyOf(messages);
    commitments = Map.copyOf(commitments);
    clauses = List.copyOf(clauses);
  }

  /** The id only. */
  @Override
  public String toString() {
    return "LabelledText[" + id + "]";
  }
}

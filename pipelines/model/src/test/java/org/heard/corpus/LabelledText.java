package org.heard.corpus;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.heard.model.Heard;
import org.heard.model.QuestionKind;
import org.heard.model.Sentiment;
import org.heard.model.Source;
import org.heard.model.Stance;

/**
 * One labelled comment.
 *
 * @param stances commitments with their side as written: {@code +m4.1}, {@code -m2.2}, {@code
 *     ~m1.6}
 * @param words how many words the text has
 */
record LabelledText(
    String id,
    String pass,
    String split,
    Source source,
    String question,
    QuestionKind kind,
    String text,
    Sentiment sentiment,
    Heard heard,
    Map<String, Stance> messages,
    List<String> commitments,
    List<String> stances,
    int criticality,
    String language,
    boolean harm,
    List<String> tags,
    int words) {

  /**
   * Reads a row.
   *
   * @throws IllegalArgumentException where a label is no word of the model
   */
  static LabelledText of(Map<String, String> row) {
    Map<String, Stance> messages = new TreeMap<>();
    for (String message : List.of("m1", "m2", "m3", "m4", "m5")) {
      messages.put(message, Stance.ofWord(cell(row, message)));
    }
    String harm = cell(row, "harm");
    if (!harm.equals("yes") && !harm.equals("no")) {
      throw new IllegalArgumentException("harm is neither yes nor no: " + harm);
    }
    return new LabelledText(
        cell(row, "id"),
        cell(row, "pass"),
        cell(row, "split"),
        Source.ofWord(cell(row, "source")),
        cell(row, "question"),
        QuestionKind.ofWord(cell(row, "question_kind")),
        cell(row, "text"),
        Sentiment.ofWord(cell(row, "sentiment")),
        Heard.ofWord(cell(row, "heard")),
        messages,
        Corpus.parts(cell(row, "commitments")),
        Corpus.parts(cell(row, "stances")),
        Integer.parseInt(cell(row, "criticality")),
        cell(row, "language"),
        harm.equals("yes"),
        Corpus.parts(cell(row, "tags")),
        Corpus.words(cell(row, "text")).size());
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  /**
   * Whether a survey answer says nothing of its own: labelled so, or of four words at most with no
   * commitment, such as "nope all good".
   */
  boolean nonAnswer() {
    return source == Source.SURVEY
        && (sentiment == Sentiment.NO_CONTENT || (words <= 4 && commitments.isEmpty()));
  }

  /** Whether the row carries a tag. */
  boolean tagged(String tag) {
    return tags.contains(tag);
  }
}

package org.heard.model;

import java.util.List;

/**
 * What was found in a comment and is worth keeping for the next run: nothing of the raw text, of
 * the item or of the family.
 *
 * @param rules version of charter, cues and models that the labels were made with
 * @param question the question as asked, masked
 * @param text the masked text
 * @param tokens tokens of the masked text, from which labels can be made again
 * @param redactions what was masked, with offsets into the raw text
 * @param language ISO 639-1 code, or {@code und}
 * @param tooLong whether the text was over the length that is read
 * @param possibleHarm whether a person must look because the text may tell of harm to a child
 * @param labels what the comment was found to say
 */
public record EarlierLabels(
    String rules,
    String question,
    String text,
    List<Token> tokens,
    List<Redaction> redactions,
    String language,
    boolean tooLong,
    boolean possibleHarm,
    Classification labels) {
  public EarlierLabels {
    tokens = Tokens.of(tokens);
    redactions = List.copyOf(redactions);
  }

  /** What is worth keeping of a comment that was labelled under some rules. */
  public static EarlierLabels of(String rules, Comment comment, Classification labels) {
    return new EarlierLabels(
        rules,
        comment.question(),
        comment.text(),
        comment.tokens(),
        comment.redactions(),
        comment.language(),
        comment.tooLong(),
        comment.possibleHarm(),
        labels);
  }

  /** The count only: a family's words never reach a log. */
  @Override
  public String toString() {
    return "EarlierLabels[" + tokens.size() + " tokens]";
  }
}

package org.heard.model;

import java.util.List;

/**
 * A comment after redaction: masked text, masked tokens, and what redaction found out on its way.
 *
 * @param origin where it came from
 * @param id id of the comment
 * @param question the question as asked, masked
 * @param questionKind what kind of question it is
 * @param text the masked text
 * @param tokens tokens of the masked text; empty where the text was not analysed
 * @param redactions what was masked, with offsets into the raw text
 * @param language ISO 639-1 code, {@code en} for English, {@code und} where it cannot be told
 * @param tooLong whether the text was over the length that is read
 * @param possibleHarm whether a person must look because the text may tell of harm to a child
 * @param quoteConsent whether the family agreed to be quoted
 * @param translated whether the text is a translation
 * @param failed whether the language pass failed; such a comment is counted and not scored
 */
public record Comment(
    Origin origin,
    String id,
    String question,
    QuestionKind questionKind,
    String text,
    List<Token> tokens,
    List<Redaction> redactions,
    String language,
    boolean tooLong,
    boolean possibleHarm,
    boolean quoteConsent,
    boolean translated,
    boolean failed) {
  public Comment {
    tokens = Tokens.of(tokens);
    redactions = List.copyOf(redactions);
  }

  /** The id only: a comment's words never reach a log. */
  @Override
  public String toString() {
    return "Comment[" + id + "]";
  }
}

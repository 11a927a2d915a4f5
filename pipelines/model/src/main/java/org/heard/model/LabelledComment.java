package org.heard.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A masked comment with its labels, as the run folder keeps it. Tokens are not kept.
 *
 * @param origin where it came from
 * @param id id of the comment
 * @param question the question as asked, masked
 * @param questionKind what kind of question it is
 * @param text the masked text
 * @param redactions what was masked, with offsets into the raw text
 * @param language ISO 639-1 code, or {@code und}
 * @param possibleHarm whether a person must look because the text may tell of harm to a child
 * @param quoteConsent whether the family agreed to be quoted
 * @param translated whether the text is a translation
 * @param labels what the comment was found to say
 */
public record LabelledComment(
    Origin origin,
    String id,
    String question,
    QuestionKind questionKind,
    String text,
    List<Redaction> redactions,
    String language,
    boolean possibleHarm,
    boolean quoteConsent,
    boolean translated,
    Classification labels) {
  public LabelledComment {
    redactions = List.copyOf(redactions);
  }

  /** Joins a comment with its labels. */
  public static LabelledComment of(Comment comment, Classification labels) {
    return new LabelledComment(
        comment.origin(),
        comment.id(),
        comment.question(),
        comment.questionKind(),
        comment.text(),
        comment.redactions(),
        comment.language(),
        comment.possibleHarm(),
        comment.quoteConsent(),
        comment.translated(),
        labels);
  }

  /**
   * A short hash of the masked text: {@code h} and 16 hex digits of its SHA-256. It tells whether a
   * text is still the one that a person read; the letter keeps spreadsheets from taking it for a
   * number.
   */
  public String textHash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "h" + HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** The same comment with other labels. */
  public LabelledComment withLabels(Classification other) {
    return new LabelledComment(
        origin,
        id,
        question,
        questionKind,
        text,
        redactions,
        language,
        possibleHarm,
        quoteConsent,
        translated,
        other);
  }

  /** The id only: a comment's words never reach a log. */
  @Override
  public String toString() {
    return "LabelledComment[" + id + "]";
  }
}

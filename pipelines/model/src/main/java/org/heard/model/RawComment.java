package org.heard.model;

/**
 * One free-text passage as a family wrote it. It never leaves {@code org.heard.redact}; its {@code
 * toString} tells nothing of the text.
 *
 * @param origin where it came from
 * @param id id of the comment, {@code itemId-n}
 * @param question the question as asked; empty where none was
 * @param questionKind what kind of question it is
 * @param text the family's words, untouched
 * @param quoteConsent whether the family agreed to be quoted
 * @param translated whether {@code text} is a translation that the project supplied
 */
public record RawComment(
    Origin origin,
    String id,
    String question,
    QuestionKind questionKind,
    String text,
    boolean quoteConsent,
    boolean translated) {
  @Override
  public String toString() {
    return "RawComment[" + id + "]";
  }
}

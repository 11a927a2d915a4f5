package org.heard.redact;

import java.util.List;
import org.heard.model.Redaction;
import org.heard.model.Token;

/**
 * A text after masking.
 *
 * @param text the masked text: every character that is not masked stands as it was
 * @param redactions what was masked, in order, with UTF-16 offsets into the raw text
 * @param tokens tokens of the masked text, each mask one token; where {@code tooLong}, of its
 *     beginning only
 * @param tooLong whether the raw text was over {@link
 *     org.heard.language.LanguagePipeline#LONGEST_TEXT}
 */
public record TextRedaction(
    String text, List<Redaction> redactions, List<Token> tokens, boolean tooLong) {
  public TextRedaction {
    redactions = List.copyOf(redactions);
    tokens = List.copyOf(tokens);
  }

  /** The count only: a family's words never reach a log. */
  @Override
  public String toString() {
    return "TextRedaction[" + redactions.size() + " masks]";
  }
}

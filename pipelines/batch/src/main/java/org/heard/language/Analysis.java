package org.heard.language;

import java.util.List;
import org.heard.model.Token;

/**
 * What one language pass found in a text. Offsets are UTF-16 units of that text.
 *
 * @param tokens in order of the text
 * @param entities what the cased model found, then what the caseless one found; the two may overlap
 * @param tooLong whether the text was over {@link LanguagePipeline#LONGEST_TEXT}; tokens then cover
 *     only its beginning
 */
public record Analysis(List<Token> tokens, List<Entity> entities, boolean tooLong) {
  public Analysis {
    tokens = List.copyOf(tokens);
    entities = List.copyOf(entities);
  }

  /** The count only: a family's words never reach a log. */
  @Override
  public String toString() {
    return "Analysis[" + tokens.size() + " tokens]";
  }
}

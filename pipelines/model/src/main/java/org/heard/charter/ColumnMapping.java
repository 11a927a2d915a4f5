package org.heard.charter;

import java.io.Serializable;
import java.util.Map;
import org.heard.model.QuestionKind;

/**
 * One column of an input file and what it is for.
 *
 * @param name the header cell as {@code inspect} prints it: runs of white space as one space
 * @param role what it is for
 * @param field which one, where a role has several: for {@code id} {@code item family case}; for
 *     {@code date} {@code date received closed}; for {@code group} {@code area age_band setting
 *     need speaker stage service category outcome consent}; for {@code comment} {@code text
 *     translation reply}; else empty
 * @param question the question as asked, where it differs from the header; else empty
 * @param questionKind for comments
 * @param target for ratings: id of a message, {@code heard}, or empty (kept, tied to nothing)
 * @param points for ratings: number of points of the scale
 * @param reversed for ratings: whether a high value is unfavourable
 * @param scale for ratings: answer text to point ({@code "Agree": "4"}), or to {@code dont_know} or
 *     {@code prefer_not_to_say}; empty where the common words decide
 * @param separator for multi-select columns: what stands between two answers
 * @param line line in {@code heard.yaml}
 */
public record ColumnMapping(
    String name,
    ColumnRole role,
    String field,
    String question,
    QuestionKind questionKind,
    String target,
    int points,
    boolean reversed,
    Map<String, String> scale,
    String separator,
    int line)
    implements Serializable {
  public ColumnMapping {
    scale = Map.copyOf(scale);
  }
}

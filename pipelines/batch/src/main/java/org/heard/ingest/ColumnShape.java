package org.heard.ingest;

import java.util.Map;
import org.heard.charter.ColumnRole;
import org.heard.model.QuestionKind;

/**
 * What one column of a file is, as far as its header and its cells tell.
 *
 * @param name its header with runs of white space as one space
 * @param role what it is for
 * @param field which one, where a role has several; see {@link org.heard.charter.ColumnMapping}
 * @param questionKind for comments
 * @param nonblank cells that hold more than white space
 * @param target for ratings: {@code heard} where the question plainly asks that, else empty
 * @param points for ratings: points of the scale, else 0
 * @param scale for ratings: answers that the common words do not decide, as in {@code heard.yaml}
 * @param separator for multi-select columns: what stands between two answers; else empty
 */
public record ColumnShape(
    String name,
    ColumnRole role,
    String field,
    QuestionKind questionKind,
    long nonblank,
    String target,
    int points,
    Map<String, String> scale,
    String separator) {
  public ColumnShape {
    scale = Map.copyOf(scale);
  }

  static ColumnShape of(String name, ColumnRole role, String field, long nonblank) {
    return new ColumnShape(name, role, field, QuestionKind.NONE, nonblank, "", 0, Map.of(), "");
  }

  ColumnShape withRole(ColumnRole other, String otherField) {
    return new ColumnShape(
        name, other, otherField, questionKind, nonblank, target, points, scale, separator);
  }
}

package org.heard.redact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.model.RedactionKind;

/** Everything that is known by its shape alone, whatever language surrounds it. */
final class Shapes {
  /** What has a digit in any form. */
  private static final Set<RedactionKind> OF_DIGITS =
      EnumSet.of(
          RedactionKind.NHS_NUMBER,
          RedactionKind.UPN,
          RedactionKind.NI_NUMBER,
          RedactionKind.DOB,
          RedactionKind.POSTCODE,
          RedactionKind.CASE_REF,
          RedactionKind.VEHICLE);

  private static final List<Shape> ALL =
      Stream.of(ContactShapes.ALL, NumberShapes.ALL, ReferenceShapes.ALL, AddressShapes.ALL)
          .flatMap(List::stream)
          .toList();

  private Shapes() {}

  static List<Shape> all() {
    return ALL;
  }

  /** Adds the spans of all shapes; they may overlap. */
  static void find(String text, List<Span> spans) {
    TextSigns signs = TextSigns.of(text);
    for (Shape shape : ALL) {
      if (signs.digits() > 0 || !OF_DIGITS.contains(shape.kind())) {
        shape.find(signs, spans);
      }
    }
  }
}

package org.heard.redact;

import java.util.List;

/** Everything that is known by its shape alone, whatever language surrounds it. */
final class Shapes {
  private Shapes() {}

  /** Adds the spans of all shapes; they may overlap. */
  static void find(String text, List<Span> spans) {
    for (Shape shape : ContactShapes.ALL) {
      shape.find(text, spans);
    }
    for (Shape shape : NumberShapes.ALL) {
      shape.find(text, spans);
    }
    for (Shape shape : ReferenceShapes.ALL) {
      shape.find(text, spans);
    }
    for (Shape shape : AddressShapes.ALL) {
      shape.find(text, spans);
    }
  }
}

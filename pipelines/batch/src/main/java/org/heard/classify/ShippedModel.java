package org.heard.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The model that ships with the program; read once in a JVM. */
final class ShippedModel {
  private static final String FILE = "send.model";

  private ShippedModel() {}

  private static final class Holder {
    private static final ClassifierModel MODEL = read();
  }

  static ClassifierModel get() {
    return Holder.MODEL;
  }

  private static ClassifierModel read() {
    try (InputStream stream = ShippedModel.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("model is not on the class path: " + FILE);
      }
      return ModelFile.read(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.heard.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that {@code heard.yaml} names. */
final class Encodings {
  private Encodings() {}

  /**
   * The charset of a name; a byte order mark is skipped by the reader.
   *
   * @throws IllegalArgumentException where the name is none of the five
   */
  static Charset of(String name) {
    return switch (name) {
      case "utf-8", "utf-8-bom" -> StandardCharsets.UTF_8;
      case "utf-16le" -> StandardCharsets.UTF_16LE;
      case "utf-16be" -> StandardCharsets.UTF_16BE;
      case "windows-1252" -> Charset.forName("windows-1252");
      default -> throw new IllegalArgumentException("encoding \"" + name + "\"");
    };
  }
}

package org.heard.cli;

import java.util.Map;
import org.heard.charter.Charter;

/** Names and hashes of the models that a run's labels depend on. */
final class Models {
  private Models() {}

  static Map<String, String> hashes(Charter charter) {
    return Map.of(
        "corenlp", "4.5.10", "cues", Hashes.of(charter.cues().toString()).substring(0, 12));
  }
}

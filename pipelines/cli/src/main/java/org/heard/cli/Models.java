package org.heard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.heard.charter.Charter;
import org.heard.classify.CommentClassifier;

/** Names and hashes of the models that a run's labels depend on. */
final class Models {
  private Models() {}

  static Map<String, String> hashes(Charter charter) throws IOException {
    try (InputStream model = CommentClassifier.class.getResourceAsStream("send.model")) {
      if (model == null) {
        throw new IllegalStateException("the classifier's model is not in the program");
      }
      return Map.of(
          "corenlp", "4.5.10",
          "classifier", Hashes.of(model).substring(0, 12),
          "cues", Hashes.of(charter.cues().toString()).substring(0, 12));
    }
  }
}

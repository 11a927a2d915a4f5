package org.heard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.heard.charter.Charter;
import org.heard.classify.CommentClassifier;
import org.heard.classify.MeasuredLabels;

/** Names and hashes of what a run's labels, and the words about them, depend on. */
final class Models {
  /** How well the model did on test texts: no part of a label, but of what is said of it. */
  static final String MEASURED = "measured-labels";

  private Models() {}

  static Map<String, String> hashes(Charter charter) throws IOException {
    return Map.of(
        "corenlp",
        "4.5.10",
        "classifier",
        shipped("send.model"),
        MEASURED,
        shipped(MeasuredLabels.FILE),
        "cues",
        Hashes.of(charter.cues().toString()).substring(0, 12));
  }

  private static String shipped(String file) throws IOException {
    try (InputStream stream = CommentClassifier.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("not in the program: " + file);
      }
      return Hashes.of(stream).substring(0, 12);
    }
  }
}

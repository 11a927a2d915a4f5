package org.heard.ingest;

import java.io.IOException;

/** A file that Heard cannot read; the message goes on from the file's name and says what to do. */
final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableFileException(String message) {
    super(message);
  }

  UnreadableFileException(String message, Throwable cause) {
    super(message, cause);
  }

  /** In words for the user, whatever the library said. */
  static UnreadableFileException of(IOException broken) {
    if (broken instanceof UnreadableFileException told) {
      return told;
    }
    String said = String.valueOf(broken.getMessage());
    if (said.contains("Zip bomb") || said.contains("exceed")) {
      return new UnreadableFileException(
          "grows out of all proportion when unpacked; refused as a possible zip bomb", broken);
    }
    return new UnreadableFileException("is broken or no Office file", broken);
  }
}

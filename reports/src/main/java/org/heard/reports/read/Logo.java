package org.heard.reports.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * The picture at the head of the pages.
 *
 * @param dataUri the picture itself; empty where there is none
 * @param problem why a named file is not shown; empty where nothing is wrong
 */
public record Logo(String dataUri, String problem) {
  /** No logo was named. */
  public static final Logo NONE = new Logo("", "");

  private static final int MOST_BYTES = 500_000;
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  /** Reads the file that a project names; what is no PNG or JPEG is not shown. */
  static Logo read(Path projectFolder, String name) throws IOException {
    if (name.isBlank()) {
      return NONE;
    }
    Path file = projectFolder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return new Logo("", "The logo file was not found.");
    }
    if (Files.size(file) > MOST_BYTES) {
      return new Logo("", "The logo file is larger than 500 kB and is not shown.");
    }
    byte[] bytes = Files.readAllBytes(file);
    String type = starts(bytes, PNG) ? "png" : starts(bytes, JPEG) ? "jpeg" : "";
    if (type.isEmpty()) {
      return new Logo("", "The logo file is no PNG or JPEG picture and is not shown.");
    }
    return new Logo(
        "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(bytes), "");
  }

  private static boolean starts(byte[] bytes, byte[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}

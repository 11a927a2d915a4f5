package org.heard.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds a text file's encoding from all of its bytes: the byte order mark, else UTF-16 by its zero
 * bytes, else UTF-8 where every byte fits, else windows-1252, which Excel on Windows writes.
 */
final class EncodingSniffer {
  private EncodingSniffer() {}

  static String sniff(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      int count = in.readNBytes(buffer, 0, buffer.length);
      if (count >= 3 && at(buffer, 0) == 0xEF && at(buffer, 1) == 0xBB && at(buffer, 2) == 0xBF) {
        return "utf-8-bom";
      }
      if (count >= 2 && at(buffer, 0) == 0xFF && at(buffer, 1) == 0xFE) {
        return "utf-16le";
      }
      if (count >= 2 && at(buffer, 0) == 0xFE && at(buffer, 1) == 0xFF) {
        return "utf-16be";
      }
      int evenZeros = 0;
      int oddZeros = 0;
      for (int i = 0; i < count; i++) {
        if (buffer[i] == 0) {
          evenZeros += 1 - i % 2;
          oddZeros += i % 2;
        }
      }
      if (oddZeros * 4 > count && evenZeros * 20 < count) {
        return "utf-16le";
      }
      if (evenZeros * 4 > count && oddZeros * 20 < count) {
        return "utf-16be";
      }
      Utf8Check check = new Utf8Check();
      while (count > 0) {
        if (!check.accept(buffer, count)) {
          return "windows-1252";
        }
        count = in.readNBytes(buffer, 0, buffer.length);
      }
      return check.isComplete() ? "utf-8" : "windows-1252";
    }
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }

  /** Checks bytes for being well-formed UTF-8, across buffers (Unicode 15, table 3-7). */
  private static final class Utf8Check {
    private int missing;
    private int lowest = 0x80;
    private int highest = 0xBF;

    boolean accept(byte[] bytes, int count) {
      for (int i = 0; i < count; i++) {
        int b = bytes[i];
        if (missing == 0 && b >= 0) {
          continue;
        }
        if (!next(b & 0xFF)) {
          return false;
        }
      }
      return true;
    }

    private boolean next(int b) {
      if (missing > 0) {
        if (b < lowest || b > highest) {
          return false;
        }
        missing--;
        lowest = 0x80;
        highest = 0xBF;
        return true;
      }
      if (b < 0xC2 || b > 0xF4) {
        return false;
      }
      missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
      // No over-long forms, no surrogates, nothing beyond U+10FFFF.
      lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
      highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
      return true;
    }

    boolean isComplete() {
      return missing == 0;
    }
  }
}

package org.heard.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link RecordBytes} wrote. */
final class RecordSource {
  private final byte[] bytes;
  private int at;

  RecordSource(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean ended() {
    return at == bytes.length;
  }

  long number() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
      byte part = bytes[needed(1)];
      value |= (long) (part & 0x7F) << shift;
      if (part >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new IOException("a number has no end");
  }

  /** A count of things that are still to come. */
  int count() throws IOException {
    long count = number();
    if (count < 0 || count > bytes.length - at) {
      throw new EOFException("a record is cut off");
    }
    return (int) count;
  }

  long eight() throws IOException {
    int from = needed(8);
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = value << 8 | (bytes[from + i] & 0xFF);
    }
    return value;
  }

  String text() throws IOException {
    int size = count();
    return new String(bytes, needed(size), size, StandardCharsets.UTF_8);
  }

  byte[] block() throws IOException {
    int size = count();
    int from = needed(size);
    return Arrays.copyOfRange(bytes, from, from + size);
  }

  /** Steps over bytes and returns where they begin. */
  private int needed(int size) throws EOFException {
    int from = at;
    if (size > bytes.length - from) {
      throw new EOFException("a record is cut off");
    }
    at = from + size;
    return from;
  }
}

package org.heard.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing row of bytes that one thread writes a record's parts into. */
final class RecordBytes {
  /** A buffer that one long text has blown up over this is not kept. */
  private static final int KEPT = 1 << 20;

  private static final ThreadLocal<RecordBytes> MINE = ThreadLocal.withInitial(RecordBytes::new);

  private byte[] bytes = new byte[4096];
  private int length;

  static RecordBytes forThisThread() {
    return MINE.get();
  }

  int length() {
    return length;
  }

  /** Forgets what was written after a point. */
  void cutTo(int point) {
    length = point;
    if (point == 0 && bytes.length > KEPT) {
      bytes = new byte[4096];
    }
  }

  void copy(int from, OutputStream out) throws IOException {
    out.write(bytes, from, length - from);
  }

  byte[] copy(int from) {
    return Arrays.copyOfRange(bytes, from, length);
  }

  /** A whole number, small ones in one byte, whatever their sign. */
  void number(long value) {
    room(10);
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void eight(long value) {
    room(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  void text(String text) {
    block(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes behind their number. */
  void block(byte[] block) {
    number(block.length);
    room(block.length);
    System.arraycopy(block, 0, bytes, length, block.length);
    length += block.length;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}

package org.heard.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Decodes a file and hands it out one line per call, so that whoever reads it never holds more than
 * the line at hand: after a broken row another parser can go on with the next line, and the number
 * of lines handed out is the line number.
 *
 * <p>Lines end with LF, CRLF or CR. Bytes that are none of the encoding's become U+FFFD and are
 * remembered, so that the row they stand in can be refused.
 */
final class LineReader extends Reader {
  private static final int CHARS = 1 << 16;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(CHARS).flip();
  private final CharBuffer chars = CharBuffer.allocate(CHARS).flip();
  private final char[] array = chars.array();
  private final Queue<Long> malformed = new ArrayDeque<>();
  private boolean endOfInput;
  private boolean flushed;
  private boolean first = true;
  private long decoded;
  private long handedOut;
  private long lines;
  private boolean insideLine;
  private boolean bareLast;
  private boolean bareBefore;
  private long limit = Long.MAX_VALUE;

  LineReader(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** A row longer than the limit set with {@link #limit}. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException() {
      super("row too long");
    }
  }

  /** Lines handed out so far; a last line without an end counts once it is begun. */
  long lines() {
    return insideLine ? lines + 1 : lines;
  }

  /**
   * The line where the next row begins, asked between two rows. Behind a bare CR the parser has
   * looked one line ahead, to see that no LF follows.
   */
  long nextLine() {
    boolean lookedAhead = bareBefore && (bareLast || insideLine);
    return lines() + (lookedAhead ? 0 : 1);
  }

  /** Refuses to hand out more than {@code count} characters from here on. */
  void limit(long count) {
    limit = handedOut + count;
  }

  /** Whether bytes outside the encoding were handed out since the last call. */
  boolean takeMalformed() {
    boolean found = false;
    Long next = malformed.peek();
    while (next != null && next < handedOut) {
      malformed.remove();
      found = true;
      next = malformed.peek();
    }
    return found;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    if (handedOut > limit) {
      throw new TooLongException();
    }
    int start = chars.position();
    int stop = Math.min(chars.limit(), start + length);
    int at = start;
    boolean ended = false;
    while (at < stop) {
      char c = array[at++];
      if (c == '\n') {
        ended = true;
        break;
      }
      if (c == '\r' && !(at < chars.limit() && array[at] == '\n')) {
        ended = true;
        break;
      }
    }
    int count = at - start;
    System.arraycopy(array, start, target, offset, count);
    chars.position(at);
    handedOut += count;
    if (!insideLine) {
      bareBefore = bareLast;
    }
    bareLast = ended && array[at - 1] == '\r';
    if (ended) {
      lines++;
    }
    insideLine = !ended;
    return count;
  }

  /** Makes sure a character is there, and after a CR the one that follows it. */
  private boolean fill() throws IOException {
    while (!flushed && (!chars.hasRemaining() || endsInCarriageReturn())) {
      decode();
    }
    return chars.hasRemaining();
  }

  private boolean endsInCarriageReturn() {
    return array[chars.limit() - 1] == '\r' && chars.remaining() < CHARS / 2;
  }

  private void decode() throws IOException {
    if (!endOfInput && bytes.remaining() < 64) {
      bytes.compact();
      int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (got < 0) {
        endOfInput = true;
      } else {
        bytes.position(bytes.position() + got);
      }
      bytes.flip();
    }
    chars.compact();
    int before = chars.position();
    CoderResult result = decoder.decode(bytes, chars, endOfInput);
    if (result.isError()) {
      decoded += chars.position() - before;
      before = chars.position();
      if (chars.hasRemaining()) {
        bytes.position(bytes.position() + result.length());
        malformed.add(decoded);
        chars.put('\ufffd');
      }
    } else if (result.isUnderflow() && endOfInput) {
      flushed = decoder.flush(chars).isUnderflow();
    }
    decoded += chars.position() - before;
    chars.flip();
    if (first && chars.hasRemaining()) {
      first = false;
      if (chars.get(0) == '\ufeff') {
        chars.position(1);
        handedOut++;
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

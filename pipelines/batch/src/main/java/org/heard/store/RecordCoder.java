package org.heard.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.util.VarInt;
import org.jspecify.annotations.Nullable;

/**
 * The coder of a record: its components in their order, behind the length of all of them. Equal
 * records have equal bytes, so that they may be keys.
 *
 * <p>Beam's coder for schemas goes through a row of boxed values each way, which costs several
 * times as much; a comment is coded at every border between two workers.
 *
 * @param <T> the record's type
 */
final class RecordCoder<T> extends CustomCoder<T> {
  private static final long serialVersionUID = 1L;

  private final Class<T> type;

  private RecordCoder(Class<T> type) {
    this.type = type;
  }

  static <T> RecordCoder<T> of(Class<T> type) {
    return new RecordCoder<>(type);
  }

  @Override
  public void encode(T record, OutputStream out) throws IOException {
    RecordBytes bytes = RecordBytes.forThisThread();
    int before = bytes.length();
    try {
      RecordParts.of(type).write(record, bytes);
      VarInt.encode(bytes.length() - before, out);
      bytes.copy(before, out);
    } finally {
      bytes.cutTo(before);
    }
  }

  @Override
  public T decode(InputStream in) throws IOException {
    int length = VarInt.decodeInt(in);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a record is cut off");
    }
    return type.cast(RecordParts.of(type).read(new RecordSource(bytes)));
  }

  @Override
  public void verifyDeterministic() {}

  @Override
  public boolean consistentWithEquals() {
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordCoder<?> that && that.type == type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public String toString() {
    return "RecordCoder(" + type.getSimpleName() + ")";
  }
}

package org.heard.ingest;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one table file, headers included, read one at a time and never all at once. */
public interface SourceRows extends Closeable {
  /** The next row; null at the end. Physical lines without any character are no rows. */
  @Nullable SourceRow next() throws IOException;
}

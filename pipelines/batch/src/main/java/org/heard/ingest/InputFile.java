package org.heard.ingest;

import java.io.Serializable;
import java.nio.file.Path;
import org.heard.charter.SourceMapping;

/**
 * One file to read.
 *
 * @param file its name relative to the project folder, with {@code /}
 * @param location where it lies on this machine
 * @param source how it is read
 */
public record InputFile(String file, String location, SourceMapping source)
    implements Serializable {
  /** Where it lies. */
  public Path path() {
    return Path.of(location);
  }
}

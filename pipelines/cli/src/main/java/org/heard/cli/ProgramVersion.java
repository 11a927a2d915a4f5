package org.heard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version as the build wrote it. */
final class ProgramVersion implements IVersionProvider {
  /** For example {@code 0.1.0}. */
  static String text() {
    try (InputStream stream = ProgramVersion.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"heard " + text()};
  }
}

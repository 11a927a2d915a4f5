package org.heard.model;

import java.io.Serializable;

/**
 * One thing that is wrong with a project's configuration.
 *
 * @param file the file, relative to the project
 * @param line line in the file, from 1; 0 where no line can be named
 * @param message what is wrong and what was expected
 */
public record Problem(String file, int line, String message) implements Serializable {
  /** As a user reads it: {@code heard.yaml line 14: unknown key "colour"}. */
  @Override
  public String toString() {
    return file + (line > 0 ? " line " + line : "") + ": " + message;
  }
}

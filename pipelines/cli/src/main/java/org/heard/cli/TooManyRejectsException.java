package org.heard.cli;

/** More rows were rejected than the user allows; nothing is published. */
final class TooManyRejectsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyRejectsException(String message) {
    super(message);
  }
}

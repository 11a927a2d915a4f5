package org.heard.cli;

/** How a command ends. */
final class ExitCode {
  static final int DONE = 0;
  static final int BUG = 1;
  static final int CONFIGURATION = 2;
  static final int TOO_MANY_REJECTS = 3;

  private ExitCode() {}
}

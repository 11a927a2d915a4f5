package org.heard.reports.disclosure;

/** Published sums cannot all be true at once. */
public final class ContradictionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what was expected and what was found; never a hidden count. */
  public ContradictionException(String message) {
    super(message);
  }
}

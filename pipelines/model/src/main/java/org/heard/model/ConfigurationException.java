package org.heard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Every problem of a configuration at once; the command line ends with exit code 2. */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** It travels from a worker to the command line, so it must keep its list. */
  private final ArrayList<Problem> problems;

  /** With all problems that were found, in the order of their files. */
  public ConfigurationException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = new ArrayList<>(problems);
  }

  /** With one problem. */
  public ConfigurationException(String file, int line, String message) {
    this(List.of(new Problem(file, line, message)));
  }

  /** The problems, each with file and line. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}

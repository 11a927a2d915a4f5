package org.heard.reports.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an action is. */
public enum ActionStatus {
  /** Finished. */
  DONE,

  /** Begun. */
  UNDER_WAY,

  /** Decided, not begun. */
  PLANNED,

  /** It cannot be done; the row says why. */
  NOT_POSSIBLE;

  /** The words that {@code actions.csv} uses, for example {@code under way}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Reads the words back, with a space, an underscore or a hyphen; empty where unknown. */
  static Optional<ActionStatus> ofWords(String words) {
    String name = words.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
  }
}

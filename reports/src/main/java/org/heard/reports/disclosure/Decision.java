package org.heard.reports.disclosure;

/** What becomes of a figure. */
public enum Decision {
  /** It is printed. */
  SHOWN,

  /** It is printed as an earlier release printed it, since published quarters are frozen. */
  FROZEN,

  /** It is printed, and replaces what an earlier release printed. */
  REVISED,

  /** It is hidden for its own sake. */
  PRIMARY,

  /** It is hidden because it would give a hidden one away. */
  SECONDARY,

  /** It is hidden with all that it is linked to, because no smaller choice was proved safe. */
  DROPPED;

  /** Whether the figure stays inside. */
  public boolean hides() {
    return this == PRIMARY || this == SECONDARY || this == DROPPED;
  }
}

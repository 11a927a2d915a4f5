package org.heard.reports.reliability;

/** What a unit says of one matter, seen from a share of those who say something. */
public enum Said {
  /** It is on the counted side: heard, or kept. */
  COUNTED,

  /** It says something and is not on the counted side; both sides at once are here too. */
  OTHER_SIDE,

  /** It says nothing of the matter, and is in neither count nor base. */
  NOTHING
}

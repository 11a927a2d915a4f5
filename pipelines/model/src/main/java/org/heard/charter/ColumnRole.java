package org.heard.charter;

import java.util.Locale;

/** What a column of an input file is for. */
public enum ColumnRole {
  /** Id of the response, case or family; which of them, {@link ColumnMapping#field} says. */
  ID,
  /** The item's date. */
  DATE,
  /** Free text of a family. */
  COMMENT,
  /** A closed answer on a declared scale. */
  RATING,
  /** A group the family belongs to, or a fact of a complaint case. */
  GROUP,
  /** A closed question with several answers; kept out of measures. */
  MULTI_SELECT,
  /** Name, e-mail, phone, address, IP: dropped at the door. */
  CONTACT,
  /** Read over on purpose. */
  DROP,
  /** Nobody has said yet; {@code run} refuses it, so that nothing personal slips in. */
  UNKNOWN;

  /** The word that {@code heard.yaml} uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

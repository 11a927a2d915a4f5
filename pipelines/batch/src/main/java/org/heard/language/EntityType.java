package org.heard.language;

/** What the named-entity models tell apart. */
public enum EntityType {
  /** A name of a person. */
  PERSON,
  /** A name of a place. */
  PLACE,
  /** A name of an organisation. */
  ORGANISATION
}

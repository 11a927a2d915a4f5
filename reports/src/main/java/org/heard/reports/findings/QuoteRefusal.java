package org.heard.reports.findings;

/** Why an approved quote is not printed. */
public enum QuoteRefusal {
  /** The project has not switched quotes on. */
  OFF,
  /** The comment is not among those of the report's year. */
  NOT_IN_REPORT,
  /** The masked text is not the one that the person read. */
  TEXT_CHANGED,
  /** The family did not agree to be quoted. */
  NO_CONSENT,
  /** Complaints are never printed word for word. */
  COMPLAINT,
  /** The comment may tell of harm to a child. */
  HARM,
  /** The comment is in another language, or a translation. */
  LANGUAGE,
  /** The comment could not be read by the program, or says nothing. */
  NOT_READ,
  /** The excerpt is not a piece of the masked text. */
  NOT_IN_TEXT,
  /** The quote has too many words, or none. */
  LENGTH,
  /** Another quote of the same family is printed. */
  SAME_FAMILY,
  /** Too few families stand behind the attribution. */
  SMALL_GROUP
}

package org.heard.model;

import java.util.Locale;

/** What a masked span held. */
public enum RedactionKind {
  /** A name of a person. */
  PERSON,

  /** An e-mail address. */
  EMAIL,

  /** A telephone number. */
  PHONE,

  /** A UK postcode. */
  POSTCODE,

  /** A house or street. */
  ADDRESS,

  /** An NHS number. */
  NHS_NUMBER,

  /** A unique pupil number. */
  UPN,

  /** A National Insurance number. */
  NI_NUMBER,

  /** A date of birth. */
  DOB,

  /** A named school or college. */
  SCHOOL,

  /** A web address. */
  URL,

  /** A social media handle. */
  HANDLE,

  /** A case, plan or tribunal reference. */
  CASE_REF,

  /** A vehicle registration. */
  VEHICLE;

  /** The word that files and pages use, in lower case, for example {@code person}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word back.
   *
   * @throws IllegalArgumentException where the word is none of this type's
   */
  public static RedactionKind ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}

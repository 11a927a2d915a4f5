package org.heard.model;

/**
 * What a complaints register says about a case beside the family's words.
 *
 * @param stage stage of the procedure as written, for example {@code Stage 1}
 * @param service service complained about
 * @param category category as the register has it
 * @param outcome outcome as written, for example {@code Upheld}; empty while open
 * @param workingDays working days from received to closed; -1 while open or not a case
 */
public record CaseFacts(
    String stage, String service, String category, String outcome, int workingDays) {
  /** Not a complaint. */
  public static final CaseFacts NONE = new CaseFacts("", "", "", "", -1);
}

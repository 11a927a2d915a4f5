package org.heard.reports.findings;

/**
 * Whether surveys, complaints and meetings say the same, over the rolling year.
 *
 * @param id {@code comments} for being heard, or the id of a message
 * @param word what may be said of it
 */
public record SourceAgreement(String id, AgreementWord word) {}

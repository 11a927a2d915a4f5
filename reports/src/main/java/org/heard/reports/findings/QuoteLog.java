package org.heard.reports.findings;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many approved quotes are printed, and why others are not.
 *
 * @param printed quotes that are printed
 * @param refused quotes that are not, by reason
 */
public record QuoteLog(long printed, Map<QuoteRefusal, Long> refused) {
  public QuoteLog {
    refused = new TreeMap<>(refused);
  }
}

package org.heard.charter;

import java.io.Serializable;

/**
 * The project's disclosure numbers.
 *
 * @param preset {@code suppress} or {@code round5}
 * @param minimumCount counts from 1 to below this are hidden, as are their complements
 * @param minimumBase shares over a smaller base are hidden
 * @param minimumSettings cells from fewer settings are hidden
 * @param quoteGroup families that a quote's attribution group must have
 */
public record DisclosureSettings(
    String preset, int minimumCount, int minimumBase, int minimumSettings, int quoteGroup)
    implements Serializable {
  /** The numbers that hold where a project says nothing. */
  public static final DisclosureSettings DEFAULT = new DisclosureSettings("suppress", 5, 10, 3, 10);
}

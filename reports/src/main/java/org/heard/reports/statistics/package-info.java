/**
 * Pure arithmetic for small numbers: intervals of a share, change between quarters, trend, process
 * limits.
 *
 * <p>Figures go in as counts and bases, results come out as shares from 0 to 1; words for people
 * are made elsewhere, but for the four of {@link org.heard.reports.statistics.ChangeWord}.
 *
 * <pre>{@code
 * List<Change> changes = new ChangeProcedure(ChangeSettings.QUARTERLY).family(fiveMessages);
 * changes.get(0).word().words(); // "a clear rise"
 * }</pre>
 *
 * <p>Every formula names its source; where we differ from an official method, and why, stands in
 * {@code reports/README.md}. Imports the model's records and commons-statistics, nothing else.
 */
@NullMarked
package org.heard.reports.statistics;

import org.jspecify.annotations.NullMarked;

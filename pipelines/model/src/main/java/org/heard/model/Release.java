package org.heard.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one release really published: identities and printed values, never a hidden one.
 *
 * @param runId id of the run
 * @param program version of the program
 * @param charterId id of the charter
 * @param charterVersion its version
 * @param quarter first day of the report's quarter
 * @param preset {@code suppress}, or {@code round5} where the values are rounded
 * @param sums every published sum, in a fixed order
 */
public record Release(
    String runId,
    String program,
    String charterId,
    String charterVersion,
    LocalDate quarter,
    String preset,
    List<ReleasedSum> sums) {
  public Release {
    sums = List.copyOf(sums);
  }

  /** The same with more published sums, each once. */
  public Release with(List<ReleasedSum> more) {
    Set<ReleasedSum> all = new LinkedHashSet<>(sums);
    all.addAll(more);
    return new Release(
        runId, program, charterId, charterVersion, quarter, preset, List.copyOf(all));
  }
}

package org.heard.reports.findings;

import java.util.Map;
import org.heard.model.Quarter;
import org.heard.model.QuarterKind;
import org.heard.reports.read.Logo;

/**
 * What a report is about and what it was made from.
 *
 * @param runId id of the run
 * @param program version of the program
 * @param title title of the reports
 * @param area name of the area
 * @param organisation who publishes
 * @param accent accent colour {@code #rrggbb}
 * @param contact how to answer the report; may be empty
 * @param logo the picture at the head of the pages
 * @param charterId id of the charter
 * @param charterName full name of the charter
 * @param charterVersion its version
 * @param charterAddress web address of the original; may be empty
 * @param titleSource {@code project} where the titles are the project's own
 * @param quarters how the year is cut
 * @param quarter the report's quarter
 * @param firstDate earliest date in the data, ISO form; may be empty
 * @param lastDate latest date in the data
 * @param models model name to hash
 */
public record About(
    String runId,
    String program,
    String title,
    String area,
    String organisation,
    String accent,
    String contact,
    Logo logo,
    String charterId,
    String charterName,
    String charterVersion,
    String charterAddress,
    String titleSource,
    QuarterKind quarters,
    Quarter quarter,
    String firstDate,
    String lastDate,
    Map<String, String> models) {
  public About {
    models = Map.copyOf(models);
  }

  /** The quarter as it is printed, for example {@code 2026-27 Q1}. */
  public String quarterName() {
    return quarters.name(quarter);
  }

  /** Any quarter as this project prints it. */
  public String name(Quarter other) {
    return quarters.name(other);
  }
}

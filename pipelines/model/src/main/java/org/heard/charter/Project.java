package org.heard.charter;

import java.io.Serializable;
import java.util.List;
import org.heard.model.QuarterKind;

/**
 * A project folder's {@code heard.yaml}.
 *
 * @param title title of the reports
 * @param area name of the area
 * @param quarters how the year is cut
 * @param keyFile key file, relative to the project folder
 * @param charterFolder charter folder, relative to the project folder; empty for the default
 *     charter
 * @param populationFile population file, relative to the project folder; empty where there is none
 * @param disclosure disclosure numbers
 * @param retentionMonths months after which families' words should be purged; 0 where not said
 * @param quotes whether approved quotes may be published
 * @param maxFileMegabytes size over which an input file is refused
 * @param organisation name printed on pages; empty for {@code area}
 * @param logo logo file, relative to the project folder; empty where there is none
 * @param accent accent colour {@code #rrggbb} of pages
 * @param contact how to answer the report, printed on the families' pages; may be empty
 * @param languages further languages of the families' pages, for example {@code pl}
 * @param sources the input files and their mapping
 */
public record Project(
    String title,
    String area,
    QuarterKind quarters,
    String keyFile,
    String charterFolder,
    String populationFile,
    DisclosureSettings disclosure,
    int retentionMonths,
    boolean quotes,
    int maxFileMegabytes,
    String organisation,
    String logo,
    String accent,
    String contact,
    List<String> languages,
    List<SourceMapping> sources)
    implements Serializable {
  public Project {
    languages = List.copyOf(languages);
    sources = List.copyOf(sources);
  }
}

package org.heard.reports.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.model.RunManifest;
import org.heard.reports.read.ManifestFile;
import org.heard.reports.read.ReportInputs;

/** Makes the published folder of a run: the one door to the reports for the command line. */
public final class Reports {
  private Reports() {}

  /**
   * Makes the reports of a finished run again.
   *
   * @param runFolder the run's folder with {@code run.json} and {@code restricted/}
   * @param publishFolder where the files go; made where it does not exist
   * @param choice the quarter, and the year of the yearly page
   * @return the absolute path of {@code index.html}
   * @throws org.heard.model.ConfigurationException where the run cannot be read or the quarter is
   *     none
   */
  public static Path write(Path runFolder, Path publishFolder, ReportChoice choice)
      throws IOException {
    return write(
        ManifestFile.read(runFolder.resolve("run.json")), runFolder, publishFolder, choice);
  }

  /** As above, while the run is not finished and its manifest not yet written. */
  public static Path write(
      RunManifest manifest, Path runFolder, Path publishFolder, ReportChoice choice)
      throws IOException {
    ReportInputs inputs = ReportInputs.read(runFolder);
    Path index =
        Files.createDirectories(publishFolder.toAbsolutePath().normalize()).resolve("index.html");
    Files.writeString(
        index,
        "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Heard</title></head>"
            + "<body><h1>Do families feel heard?</h1><p>"
            + manifest.runId()
            + " "
            + inputs.messages().size()
            + choice.quarter().orElse("")
            + "</p></body></html>\n",
        StandardCharsets.UTF_8);
    return index;
  }
}

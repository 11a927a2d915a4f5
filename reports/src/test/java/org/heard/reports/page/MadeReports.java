package org.heard.reports.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the reports of the made county into a folder, to be looked at. */
final class MadeReports {
  private MadeReports() {}

  public static void main(String[] arguments) throws IOException {
    Reports.write(ReportsTest.county(Optional.empty()), Path.of(arguments[0]));
  }
}

package org.heard.reports.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.model.ConfigurationException;
import org.heard.model.LabelledComment;
import org.heard.model.Quarter;
import org.heard.model.Release;
import org.heard.model.RunManifest;
import org.heard.reports.disclosure.LedgerCheck;
import org.heard.reports.disclosure.LinkedSuppression;
import org.heard.reports.disclosure.PrimarySuppression;
import org.heard.reports.disclosure.PublicTotal;
import org.heard.reports.disclosure.RoundedFigures;
import org.heard.reports.disclosure.Rules;
import org.heard.reports.disclosure.Suppression;
import org.heard.reports.findings.AccountTotals;
import org.heard.reports.findings.FindingsBuilder;
import org.heard.reports.findings.LabelEvidence;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.findings.PublishedAccount;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.Publisher;
import org.heard.reports.findings.QuarterFindings;
import org.heard.reports.findings.QuoteGate;
import org.heard.reports.findings.ReleaseMaker;
import org.heard.reports.findings.ReviewFinder;
import org.heard.reports.findings.ReviewFinding;
import org.heard.reports.findings.WordRanges;
import org.heard.reports.read.ManifestFile;
import org.heard.reports.read.ParquetRecords;
import org.heard.reports.read.QuoteApproval;
import org.heard.reports.read.ReleaseFiles;
import org.heard.reports.read.ReportInputs;
import org.heard.reports.read.ReviewNotesFile;
import org.heard.reports.read.ReviewedFile;
import org.heard.reports.workbook.DataFiles;
import org.heard.reports.workbook.ExcelWorkbook;
import org.heard.reports.workbook.OpenDocumentWorkbook;
import org.heard.reports.workbook.WordDocument;

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
   * @throws ConfigurationException where the run cannot be read or the quarter is none
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
    MeasureTable table = MeasureTable.read(runFolder.resolve("restricted").resolve("measures"));
    LabelEvidence evidence = LabelEvidence.read(runFolder);
    Optional<YearChoice> year =
        choice.year().map(typed -> YearChoice.parse(typed, manifest.quarters()));
    Optional<ReviewFinding> review =
        ReviewFinder.find(
            ReviewedFile.read(runFolder),
            ReviewNotesFile.read(runFolder),
            inputs.messages(),
            inputs.disclosure().minimumCount());
    Made made = make(manifest, inputs, table, evidence, review, choice, quoted(inputs, runFolder));
    Words words = new Words(Wording.read("wording"));
    Path index = write(made.findings(), publishFolder, year, words);
    Release release = made.release();
    if (year.isPresent()) {
      // The yearly page goes out with the others, so it is judged together with them.
      Made yearly =
          make(
              manifest,
              inputs.after(release),
              table,
              evidence,
              review,
              atEnd(manifest, table, year.get()),
              List.of());
      writeYear(yearly.findings(), year.get(), index.resolveSibling(""), words);
      release = release.with(yearly.release().sums());
    }
    if (publishFolder.toAbsolutePath().normalize().equals(ownPages(runFolder))) {
      ReleaseFiles.keep(runFolder, release);
    }
    return index;
  }

  /** The findings of the quarter that a year's figures end with. */
  static PublishedFindings yearFindings(
      RunManifest manifest,
      ReportInputs inputs,
      MeasureTable table,
      LabelEvidence evidence,
      YearChoice year) {
    return findings(manifest, inputs, table, evidence, atEnd(manifest, table, year));
  }

  private static ReportChoice atEnd(RunManifest manifest, MeasureTable table, YearChoice year) {
    Quarter end = year.end(quarter(manifest, table, ReportChoice.LATEST));
    return new ReportChoice(Optional.of(manifest.quarters().name(end)), Optional.empty());
  }

  /** The yearly page, as HTML and PDF. */
  static void writeYear(PublishedFindings findings, YearChoice year, Path folder, Words words)
      throws IOException {
    Document document = YearlyReport.of(findings, year, words);
    String name = YearlyReport.fileName(year);
    page(folder, name + ".html", document, words, true);
    PdfWriter.write(document, folder.resolve(name + ".pdf"));
  }

  private static Path ownPages(Path runFolder) {
    return runFolder.toAbsolutePath().normalize().resolve("publish");
  }

  /** What is printed, and the same as the ledger takes it. */
  private record Made(PublishedFindings findings, Release release) {}

  /** The findings that may leave, of the quarter that was asked for. */
  static PublishedFindings findings(
      RunManifest manifest,
      ReportInputs inputs,
      MeasureTable table,
      LabelEvidence evidence,
      ReportChoice choice) {
    return findings(manifest, inputs, table, evidence, Optional.empty(), choice);
  }

  /** The findings that may leave, with what people's labels say. */
  static PublishedFindings findings(
      RunManifest manifest,
      ReportInputs inputs,
      MeasureTable table,
      LabelEvidence evidence,
      Optional<ReviewFinding> review,
      ReportChoice choice) {
    return make(manifest, inputs, table, evidence, review, choice, List.of()).findings();
  }

  /** The comments that a person approved to be quoted; no other is read. */
  private static List<LabelledComment> quoted(ReportInputs inputs, Path runFolder)
      throws IOException {
    List<LabelledComment> quoted = new ArrayList<>();
    if (inputs.quotes() && !inputs.approvals().isEmpty()) {
      Set<String> ids =
          inputs.approvals().stream().map(QuoteApproval::commentId).collect(Collectors.toSet());
      ParquetRecords.forEach(
          runFolder.resolve("restricted").resolve("comments"),
          LabelledComment.class,
          comment -> {
            if (ids.contains(comment.id())) {
              quoted.add(comment);
            }
          });
    }
    return quoted;
  }

  private static Made make(
      RunManifest manifest,
      ReportInputs inputs,
      MeasureTable table,
      LabelEvidence evidence,
      Optional<ReviewFinding> review,
      ReportChoice choice,
      List<LabelledComment> quoted) {
    LedgerCheck.problem(inputs.ledger())
        .ifPresent(
            problem -> {
              throw new ConfigurationException(ReleaseFiles.FOLDER, 0, problem);
            });
    Quarter quarter = quarter(manifest, table, choice);
    QuarterFindings exact = exact(table, quarter, inputs, evidence);
    Quarter earlier = quarter.plus(-1);
    Optional<QuarterFindings> before =
        exact.hasData() && table.has(earlier)
            ? Optional.of(exact(table, earlier, inputs, evidence))
            : Optional.empty();
    Rules rules =
        new Rules(
            inputs.disclosure().minimumCount(),
            inputs.disclosure().minimumBase(),
            inputs.disclosure().minimumSettings());
    PrimarySuppression primary =
        PrimarySuppression.of(exact.measures(), table.withSettings(), rules);
    List<PublicTotal> totals =
        AccountTotals.of(PublishedAccount.of(manifest.accounts(), rules.minimumCount()), table);
    Suppression suppression =
        inputs.disclosure().preset().equals("round5")
            ? RoundedFigures.of(exact.printed(), table.measures(), primary, rules, inputs.ledger())
            : LinkedSuppression.of(
                exact.printed(),
                table.measures(),
                primary,
                rules,
                inputs.ledger(),
                totals,
                WordRanges.of(exact, before, rules.minimumBase()));
    return new Made(
        Publisher.publish(
            exact,
            before,
            review,
            suppression,
            QuoteGate.of(inputs, quoted, table, quarter),
            inputs,
            manifest),
        ReleaseMaker.of(exact, table, suppression, manifest, inputs.disclosure().preset(), totals));
  }

  private static QuarterFindings exact(
      MeasureTable table, Quarter quarter, ReportInputs inputs, LabelEvidence evidence) {
    return FindingsBuilder.build(table, quarter, inputs.messages(), inputs.population(), evidence);
  }

  private static Quarter quarter(RunManifest manifest, MeasureTable table, ReportChoice choice) {
    if (choice.quarter().isPresent()) {
      try {
        return manifest.quarters().parse(choice.quarter().get());
      } catch (IllegalArgumentException wrong) {
        throw new ConfigurationException("--quarter", 0, String.valueOf(wrong.getMessage()));
      }
    }
    return table
        .lastQuarter()
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "measures", 0, "the run counted nothing, so there is nothing to report"));
  }

  static Path write(PublishedFindings findings, Path publishFolder) throws IOException {
    return write(findings, publishFolder, new Words(Wording.read("wording")));
  }

  static Path write(PublishedFindings findings, Path publishFolder, Words words)
      throws IOException {
    return write(findings, publishFolder, Optional.empty(), words);
  }

  static Path write(
      PublishedFindings findings, Path publishFolder, Optional<YearChoice> year, Words words)
      throws IOException {
    Path folder = Files.createDirectories(publishFolder.toAbsolutePath().normalize());
    Document commissioner = CommissionerReport.of(findings, words);
    page(folder, "commissioner.html", commissioner, words, true);
    Document withNumbers = ChartNumbers.appendedTo(commissioner, words);
    PdfWriter.write(withNumbers, folder.resolve("commissioner.pdf"));
    page(folder, "analyst.html", AnalystReport.of(findings, words), words, true);
    WordDocument.write(withNumbers, folder.resolve("commissioner.docx"));
    ChartPictures.write(commissioner, folder);
    ExcelWorkbook.write(findings, folder.resolve("analyst.xlsx"));
    OpenDocumentWorkbook.write(findings, folder.resolve("analyst.ods"));
    DataFiles.write(findings, folder);
    PlainPages.write(findings, folder);
    page(folder, "index.html", IndexPage.of(findings, commissioner, year, words), words, false);
    return folder.resolve("index.html");
  }

  private static void page(
      Path folder, String name, Document document, Words words, boolean contents)
      throws IOException {
    Files.writeString(
        folder.resolve(name), HtmlPage.render(document, words, contents), StandardCharsets.UTF_8);
  }
}

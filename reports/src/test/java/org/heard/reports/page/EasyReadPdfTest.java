package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.read.ReportInputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EasyReadPdfTest {
  private static final int MOST_PAGES = 12;
  private static final float LEAST_POINTS = 14;

  @TempDir Path folder;

  /** The smallest letter of a file. */
  private static final class Smallest extends PDFTextStripper {
    private float points = Float.MAX_VALUE;

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      positions.forEach(letter -> points = Math.min(points, letter.getYScale()));
    }
  }

  private PDDocument easyRead(PublishedFindings findings, String language) throws IOException {
    Path file = folder.resolve("easy.pdf");
    PlainWords words = PlainWords.of("easy-read", language, findings.plain());
    PdfWriter.write(EasyReadPage.of(findings, language, words), file);
    return Loader.loadPDF(file.toFile());
  }

  @ParameterizedTest
  @EnumSource(
      value = PlainCounty.class,
      names = {"WHOLE", "MUCH", "LONG_ACTIONS"})
  void easyRead_hasTwelvePagesAtMost(PlainCounty county) throws IOException {
    try (PDDocument pdf = easyRead(county.findings(), "en")) {
      assertTrue(pdf.getNumberOfPages() <= MOST_PAGES, county + ": " + pdf.getNumberOfPages());
    }
  }

  @Test
  void easyRead_hasNoLetterBelowFourteenPoints() throws IOException {
    try (PDDocument pdf = easyRead(PlainCounty.WHOLE.findings(), "en")) {
      Smallest smallest = new Smallest();
      smallest.getText(pdf);
      assertTrue(smallest.points >= LEAST_POINTS, "smallest " + smallest.points);
    }
  }

  @Test
  void polishEasyRead_saysItsLanguageAndHasItsLetters() throws IOException {
    try (PDDocument pdf = easyRead(PlainCounty.WHOLE.findings(), "pl")) {
      assertEquals("pl", pdf.getDocumentCatalog().getLanguage());
      assertNotNull(pdf.getDocumentCatalog().getDocumentOutline());
      assertTrue(new PDFTextStripper().getText(pdf).contains("Czy rodziny czują się wysłuchane?"));
    }
  }

  @Test
  void welshGreekAndCyrillicLetters_arePrinted() throws IOException {
    String contact =
        "Ffoniwch ni yn \u0174yr T\u0177, \u0393\u03c1\u03ac\u03c8\u03c4\u03b5, \u041f\u0438\u0448\u0456\u0442\u044c";
    ReportInputs county = MadeCounty.inputs();
    ReportInputs inputs =
        new ReportInputs(
            county.organisation(),
            county.accent(),
            contact,
            county.logo(),
            false,
            county.disclosure(),
            county.charterName(),
            county.charterAddress(),
            county.titleSource(),
            county.messages(),
            county.population(),
            county.actions(),
            county.plain());
    PublishedFindings findings =
        Reports.findings(
            MadeCounty.manifest(),
            inputs,
            MeasureTable.of(MadeCounty.measures(2)),
            MadeCounty.evidence(),
            ReportChoice.LATEST);
    try (PDDocument pdf = easyRead(findings, "en")) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains(contact), text);
    }
  }
}

package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.heard.reports.checks.CheckedFolders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing is said in words, in each form of the report. */
class BadInputTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty-quarter | There is no data for 2026-27 Q3.
          empty-quarter | The latest quarter has no figure, so nothing is said of it.
          surveys-only  | Nobody spoke of it in 2026-27 Q1.
          surveys-only  | There is no data from: Complaints, Meetings.
          surveys-only  | There is no complaints register in this run.
          hostile       | The logo file is no PNG or JPEG picture and is not shown.
          bare          | No action is recorded.
          bare          | There is no data from: Surveys, Meetings.
          bare          | so it cannot be said who
          bare          | No closed question about feeling heard was answered this quarter.
          """)
  void commissionersReport_saysWhatIsMissing(String folder, String sentence) throws IOException {
    for (String form : List.of("html", "pdf", "docx")) {
      assertSaid(folder, "commissioner." + form, sentence);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty-quarter | families        | Nothing reached us in that time.
          empty-quarter | easy-read-draft | We got no answers in that time.
          surveys-only  | families        | Nobody told us about this.
          surveys-only  | easy-read-draft | Too few families wrote about it to show a number.
          hostile       | families        | The logo file is no PNG or JPEG picture
          bare          | families        | We have written down nothing yet that changed because of you.
          bare          | easy-read-draft | We have not written down anything yet.
          """)
  void familiesPages_sayWhatIsMissing(String folder, String page, String sentence)
      throws IOException {
    for (String form : List.of("html", "pdf")) {
      assertSaid(folder, page + "." + form, sentence);
    }
  }

  private static void assertSaid(String folder, String name, String sentence) throws IOException {
    Path file = CheckedFolders.root().resolve(folder).resolve(name);
    String text = text(file).replaceAll("\\s+", " ");
    assertTrue(text.contains(sentence.strip()), folder + "/" + name + ": " + sentence);
    assertFalse(text.contains("NaN") || text.contains("null"), folder + "/" + name);
  }

  private static String text(Path file) throws IOException {
    if (file.toString().endsWith(".pdf")) {
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        return new PDFTextStripper().getText(pdf);
      }
    }
    if (file.toString().endsWith(".docx")) {
      try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
        List<String> texts = new ArrayList<>();
        for (XWPFParagraph paragraph : word.getParagraphs()) {
          texts.add(paragraph.getText());
        }
        return String.join(" ", texts);
      }
    }
    return Files.readString(file, StandardCharsets.UTF_8)
        .replaceAll("(?s)<style>.*?</style>", "")
        .replaceAll("<[^>]*>", " ")
        .replace("&#39;", "'");
  }
}

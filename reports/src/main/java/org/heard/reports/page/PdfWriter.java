package org.heard.reports.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.heard.reports.chart.ChartFont;
import org.heard.reports.findings.About;

/** Sets a document as PDF/UA-1: tagged, titled, with bookmarks and embedded fonts. */
final class PdfWriter {
  static {
    // Its log speaks of fonts and boxes, never of anything a user can mend.
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  static void write(Document document, Path file) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useSVGDrawer(new BatikSVGDrawer());
    font(builder, ChartFont.REGULAR, ChartFont.FAMILY, 400);
    font(builder, ChartFont.BOLD, ChartFont.FAMILY, 700);
    font(builder, ChartFont.SPARE_REGULAR, ChartFont.SPARE_FAMILY, 400);
    font(builder, ChartFont.SPARE_BOLD, ChartFont.SPARE_FAMILY, 700);
    builder.withHtmlContent(PdfPage.render(document), null);
    builder.withProducer("Heard");
    builder.toStream(OutputStream.nullOutputStream());
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument pdf = renderer.getPdfDocument();
      pdf.getDocumentInformation().setCreationDate(day(document.about()));
      pdf.getDocumentInformation().setModificationDate(day(document.about()));
      // Else the time of day goes into the file's id, and no two runs would give the same bytes.
      pdf.setDocumentId(0L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      Files.write(file, bytes.toByteArray());
    }
  }

  private static void font(PdfRendererBuilder builder, ChartFont font, String family, int weight) {
    builder.useFont(
        () -> new ByteArrayInputStream(font.file()), family, weight, FontStyle.NORMAL, true);
  }

  /** The document's day is the last of its quarter: no clock is asked. */
  private static Calendar day(About about) {
    LocalDate last = about.quarter().lastDay();
    GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    day.clear();
    day.set(last.getYear(), last.getMonthValue() - 1, last.getDayOfMonth());
    return day;
  }
}

package org.heard.reports.workbook;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.heard.reports.findings.About;
import org.heard.reports.findings.PublishedFindings;

/**
 * Writes the analyst's workbook as ODS (OpenDocument 1.3): the four small XML files that tables
 * need, since the libraries for it bring a whole graph database along.
 */
public final class OpenDocumentWorkbook {
  private static final String MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";

  /** Of a character of 12 points, in millimetres. */
  private static final double CHARACTER_WIDTH = 2.4;

  private static final double LINE_HEIGHT = 5.6;
  private static final double TITLE_HEIGHT = 9;
  private static final String TITLE_ROW = "title-row";
  private static final String ROW = "row";

  private final XMLStreamWriter xml;

  private OpenDocumentWorkbook(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** A part of the file. */
  @FunctionalInterface
  private interface Part {
    void write(OpenDocumentWorkbook out) throws XMLStreamException;
  }

  /** Writes a workbook of every table. */
  public static void write(PublishedFindings findings, Path file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", MIMETYPE.getBytes(StandardCharsets.US_ASCII));
    entries.put("content.xml", part(out -> out.content(Sheets.of(findings))));
    entries.put("styles.xml", part(OpenDocumentWorkbook::styles));
    entries.put("meta.xml", part(out -> out.meta(findings.about())));
    entries.put("META-INF/manifest.xml", part(OpenDocumentWorkbook::manifest));
    Files.write(file, FixedZip.pack(entries));
  }

  private static byte[] part(Part part) throws IOException {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      part.write(new OpenDocumentWorkbook(xml));
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void content(List<Sheet> sheets) throws XMLStreamException {
    root("office:document-content");
    xml.writeStartElement("office:automatic-styles");
    textStyle("title", "16pt", true, false);
    textStyle("header", "12pt", true, true);
    textStyle("text", "12pt", false, true);
    for (int width :
        sheets.stream().flatMapToInt(OpenDocumentWorkbook::widths).distinct().sorted().toArray()) {
      columnStyle(width);
    }
    rowStyle(TITLE_ROW, TITLE_HEIGHT);
    for (int lines :
        sheets.stream().flatMapToInt(OpenDocumentWorkbook::lines).distinct().sorted().toArray()) {
      rowStyle(ROW + lines, lines * LINE_HEIGHT);
    }
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", "sheet");
    xml.writeAttribute("style:family", "table");
    xml.writeAttribute("style:master-page-name", "Default");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("office:body");
    xml.writeStartElement("office:spreadsheet");
    for (Sheet sheet : sheets) {
      sheet(sheet);
    }
    xml.writeStartElement("table:database-ranges");
    for (Sheet sheet : sheets) {
      int columns = sheet.table().columns().size();
      int last = sheet.headerRow() + 1 + sheet.table().rows().size();
      xml.writeEmptyElement("table:database-range");
      xml.writeAttribute("table:name", "table_" + sheet.name());
      xml.writeAttribute(
          "table:target-range-address",
          "%s.A%d:%s.%s%d"
              .formatted(
                  sheet.name(),
                  sheet.headerRow() + 1,
                  sheet.name(),
                  (char) ('A' + columns - 1),
                  last));
      xml.writeAttribute("table:display-filter-buttons", "false");
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static IntStream widths(Sheet sheet) {
    return IntStream.range(0, sheet.table().columns().size()).map(sheet::width);
  }

  private static IntStream lines(Sheet sheet) {
    return IntStream.concat(IntStream.of(1), sheet.table().rows().stream().mapToInt(sheet::lines));
  }

  private void rowStyle(String name, double millimetres) throws XMLStreamException {
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", name);
    xml.writeAttribute("style:family", "table-row");
    xml.writeEmptyElement("style:table-row-properties");
    xml.writeAttribute("style:row-height", length(millimetres));
    xml.writeEndElement();
  }

  private static String length(double millimetres) {
    return String.format(Locale.ROOT, "%.1fmm", millimetres);
  }

  private void textStyle(String name, String size, boolean bold, boolean wrapped)
      throws XMLStreamException {
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", name);
    xml.writeAttribute("style:family", "table-cell");
    xml.writeEmptyElement("style:table-cell-properties");
    if (wrapped) {
      xml.writeAttribute("fo:wrap-option", "wrap");
    }
    xml.writeAttribute("style:vertical-align", "top");
    xml.writeEmptyElement("style:text-properties");
    if (bold) {
      xml.writeAttribute("fo:font-weight", "bold");
    }
    xml.writeAttribute("fo:font-size", size);
    xml.writeEndElement();
  }

  /** A column so many characters wide. */
  private void columnStyle(int characters) throws XMLStreamException {
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", "column" + characters);
    xml.writeAttribute("style:family", "table-column");
    xml.writeEmptyElement("style:table-column-properties");
    xml.writeAttribute("style:column-width", length(characters * CHARACTER_WIDTH));
    xml.writeEndElement();
  }

  private void sheet(Sheet sheet) throws XMLStreamException {
    xml.writeStartElement("table:table");
    xml.writeAttribute("table:name", sheet.name());
    xml.writeAttribute("table:style-name", "sheet");
    for (int width : widths(sheet).toArray()) {
      xml.writeEmptyElement("table:table-column");
      xml.writeAttribute("table:style-name", "column" + width);
    }
    line(sheet.title(), TITLE_ROW, "title");
    for (String note : sheet.notes()) {
      line(note, ROW + 1, "");
    }
    xml.writeStartElement("table:table-header-rows");
    xml.writeStartElement("table:table-row");
    for (DataColumn column : sheet.table().columns()) {
      text(column.name(), "header");
    }
    xml.writeEndElement();
    xml.writeEndElement();
    for (List<String> row : sheet.table().rows()) {
      xml.writeStartElement("table:table-row");
      xml.writeAttribute("table:style-name", ROW + sheet.lines(row));
      for (int c = 0; c < row.size(); c++) {
        if (c == 0 && sheet.listsSheets()) {
          link(row.get(c));
        } else {
          cell(sheet.table().columns().get(c), row.get(c));
        }
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void line(String content, String row, String style) throws XMLStreamException {
    xml.writeStartElement("table:table-row");
    xml.writeAttribute("table:style-name", row);
    text(content, style);
    xml.writeEndElement();
  }

  private void cell(DataColumn column, String value) throws XMLStreamException {
    boolean figure =
        column.type() == DataColumn.Type.COUNT || column.type() == DataColumn.Type.NUMBER;
    if (!figure || value.isEmpty()) {
      text(Sheet.printed(value), "text");
      return;
    }
    xml.writeStartElement("table:table-cell");
    xml.writeAttribute("table:style-name", "text");
    xml.writeAttribute("office:value-type", "float");
    xml.writeAttribute("office:value", value);
    paragraph(value);
    xml.writeEndElement();
  }

  private void text(String value, String style) throws XMLStreamException {
    xml.writeStartElement("table:table-cell");
    if (!style.isEmpty()) {
      xml.writeAttribute("table:style-name", style);
    }
    xml.writeAttribute("office:value-type", "string");
    paragraph(SafeText.of(XmlText.allowed(value)));
    xml.writeEndElement();
  }

  /** The name of a sheet that leads to its first cell. */
  private void link(String sheet) throws XMLStreamException {
    xml.writeStartElement("table:table-cell");
    xml.writeAttribute("table:style-name", "text");
    xml.writeAttribute("office:value-type", "string");
    xml.writeStartElement("text:p");
    xml.writeStartElement("text:a");
    xml.writeAttribute("xlink:type", "simple");
    xml.writeAttribute("xlink:href", "#" + sheet + ".A1");
    xml.writeCharacters(sheet);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void paragraph(String value) throws XMLStreamException {
    xml.writeStartElement("text:p");
    xml.writeCharacters(XmlText.allowed(value));
    xml.writeEndElement();
  }

  private void styles() throws XMLStreamException {
    root("office:document-styles");
    xml.writeStartElement("office:styles");
    xml.writeStartElement("style:default-style");
    xml.writeAttribute("style:family", "table-cell");
    xml.writeEmptyElement("style:text-properties");
    xml.writeAttribute("fo:font-size", "12pt");
    xml.writeAttribute("fo:font-family", "Arial");
    xml.writeAttribute("fo:language", "en");
    xml.writeAttribute("fo:country", "GB");
    xml.writeEndElement();
    xml.writeEndElement();
    page();
    xml.writeEndElement();
  }

  /** A4 across, as wide as the table. */
  private void page() throws XMLStreamException {
    xml.writeStartElement("office:automatic-styles");
    xml.writeStartElement("style:page-layout");
    xml.writeAttribute("style:name", "across");
    xml.writeEmptyElement("style:page-layout-properties");
    xml.writeAttribute("fo:page-width", "297mm");
    xml.writeAttribute("fo:page-height", "210mm");
    xml.writeAttribute("style:print-orientation", "landscape");
    xml.writeAttribute("fo:margin", "15mm");
    xml.writeAttribute("style:scale-to-X", "1");
    xml.writeAttribute("style:scale-to-Y", "0");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("office:master-styles");
    xml.writeStartElement("style:master-page");
    xml.writeAttribute("style:name", "Default");
    xml.writeAttribute("style:page-layout-name", "across");
    for (String empty : List.of("style:header", "style:footer")) {
      xml.writeEmptyElement(empty);
      xml.writeAttribute("style:display", "false");
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void meta(About about) throws XMLStreamException {
    root("office:document-meta");
    xml.writeStartElement("office:meta");
    element("dc:title", about.title() + ": " + about.area() + ", " + about.quarterName());
    element("dc:creator", about.organisation());
    element("dc:language", "en-GB");
    element("meta:creation-date", about.quarter().lastDay() + "T00:00:00");
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void element(String name, String content) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(XmlText.allowed(content));
    xml.writeEndElement();
  }

  private void manifest() throws XMLStreamException {
    xml.writeStartElement("manifest:manifest");
    xml.writeAttribute("xmlns:manifest", NAMESPACE + "manifest:1.0");
    xml.writeAttribute("manifest:version", "1.3");
    file("/", MIMETYPE);
    file("content.xml", "text/xml");
    file("styles.xml", "text/xml");
    file("meta.xml", "text/xml");
    xml.writeEndElement();
  }

  private void file(String path, String type) throws XMLStreamException {
    xml.writeEmptyElement("manifest:file-entry");
    xml.writeAttribute("manifest:full-path", path);
    xml.writeAttribute("manifest:media-type", type);
  }

  private void root(String name) throws XMLStreamException {
    xml.writeStartElement(name);
    for (String part : List.of("office", "table", "text", "style", "meta")) {
      xml.writeAttribute("xmlns:" + part, NAMESPACE + part + ":1.0");
    }
    xml.writeAttribute("xmlns:fo", NAMESPACE + "xsl-fo-compatible:1.0");
    xml.writeAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.writeAttribute("office:version", "1.3");
  }
}

package org.heard.reports.workbook;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    boldStyle("title", "15pt");
    boldStyle("header", "10pt");
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
      xml.writeAttribute("table:display-filter-buttons", "true");
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void boldStyle(String name, String size) throws XMLStreamException {
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", name);
    xml.writeAttribute("style:family", "table-cell");
    xml.writeEmptyElement("style:text-properties");
    xml.writeAttribute("fo:font-weight", "bold");
    xml.writeAttribute("fo:font-size", size);
    xml.writeEndElement();
  }

  private void sheet(Sheet sheet) throws XMLStreamException {
    xml.writeStartElement("table:table");
    xml.writeAttribute("table:name", sheet.name());
    xml.writeEmptyElement("table:table-column");
    xml.writeAttribute(
        "table:number-columns-repeated", Integer.toString(sheet.table().columns().size()));
    line(sheet.title(), "title");
    for (String note : sheet.notes()) {
      line(note, "");
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
      for (int c = 0; c < row.size(); c++) {
        cell(sheet.table().columns().get(c), row.get(c));
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void line(String content, String style) throws XMLStreamException {
    xml.writeStartElement("table:table-row");
    text(content, style);
    xml.writeEndElement();
  }

  private void cell(DataColumn column, String value) throws XMLStreamException {
    boolean figure =
        column.type() == DataColumn.Type.COUNT || column.type() == DataColumn.Type.NUMBER;
    if (!figure || value.isEmpty()) {
      text(Sheet.printed(value), "");
      return;
    }
    xml.writeStartElement("table:table-cell");
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
    paragraph(SafeText.of(value));
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
    xml.writeAttribute("fo:font-size", "10pt");
    xml.writeAttribute("fo:language", "en");
    xml.writeAttribute("fo:country", "GB");
    xml.writeEndElement();
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
    xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.writeAttribute("office:version", "1.3");
  }
}

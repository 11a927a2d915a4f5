package org.heard.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.SAXException;

/**
 * A workbook that is open. Its table is the visible sheet with the most rows; hidden sheets, where
 * tools keep their own lists, are never read.
 */
final class Workbook implements Closeable {
  private static final long MAX_STRINGS = 400_000_000;
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final OPCPackage parts;
  private final XSSFReader reader;
  private final List<String> visible = new ArrayList<>();
  private boolean is1904;

  private Workbook(OPCPackage parts) throws IOException, OpenXML4JException, XMLStreamException {
    this.parts = parts;
    this.reader = new XSSFReader(parts);
    try (InputStream data = reader.getWorkbookData()) {
      XMLStreamReader xml = XlsxRows.open(data);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          look(xml);
        }
      }
    }
  }

  /**
   * Opens a workbook for reading.
   *
   * @throws IOException where it is broken, or grows out of all proportion when unpacked; the
   *     message says which
   */
  static Workbook open(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry strings = zip.getEntry("xl/sharedStrings.xml");
      if (strings != null && strings.getSize() > MAX_STRINGS) {
        throw new UnreadableFileException(
            "holds over 400 MB of texts when unpacked (save it as CSV)");
      }
    }
    OPCPackage parts = null;
    try {
      parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
      return new Workbook(parts);
    } catch (OpenXML4JException | XMLStreamException | RuntimeException broken) {
      // The library throws anything at a package that was made to break it.
      if (parts != null) {
        parts.revert();
      }
      throw new UnreadableFileException("is no workbook that can be read", broken);
    } catch (IOException broken) {
      if (parts != null) {
        parts.revert();
      }
      throw UnreadableFileException.of(broken);
    }
  }

  private void look(XMLStreamReader xml) {
    if (xml.getLocalName().equals("workbookPr")) {
      String value = xml.getAttributeValue(null, "date1904");
      is1904 = "1".equals(value) || "true".equals(value);
    } else if (xml.getLocalName().equals("sheet")) {
      String state = xml.getAttributeValue(null, "state");
      String id = xml.getAttributeValue(RELATIONS, "id");
      if (id != null && (state == null || state.equals("visible"))) {
        visible.add(id);
      }
    }
  }

  boolean is1904() {
    return is1904;
  }

  SharedStrings strings() throws IOException {
    try {
      return new ReadOnlySharedStringsTable(parts, false);
    } catch (SAXException | RuntimeException broken) {
      throw new UnreadableFileException("is no workbook that can be read", broken);
    } catch (IOException broken) {
      throw UnreadableFileException.of(broken);
    }
  }

  StylesTable styles() throws IOException {
    try {
      return reader.getStylesTable();
    } catch (OpenXML4JException | RuntimeException broken) {
      throw new UnreadableFileException("is no workbook that can be read", broken);
    }
  }

  /** The XML of the visible sheet with the most rows. */
  InputStream openTable() throws IOException {
    String best = "";
    long most = -1;
    for (String id : visible) {
      long rows = visible.size() == 1 ? 0 : rows(id);
      if (rows > most) {
        most = rows;
        best = id;
      }
    }
    if (best.isEmpty()) {
      throw new UnreadableFileException("has no visible sheet");
    }
    return sheet(best);
  }

  private InputStream sheet(String id) throws IOException {
    try {
      return reader.getSheet(id);
    } catch (OpenXML4JException | RuntimeException broken) {
      throw new UnreadableFileException("is no workbook that can be read", broken);
    }
  }

  private long rows(String id) throws IOException {
    try (InputStream part = sheet(id)) {
      XMLStreamReader xml = XlsxRows.open(part);
      long rows = 0;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
          rows++;
        }
      }
      return rows;
    } catch (XMLStreamException | RuntimeException broken) {
      throw new UnreadableFileException("is no workbook that can be read", broken);
    }
  }

  @Override
  public void close() {
    // Opened for reading: revert closes without writing.
    parts.revert();
  }
}

package org.heard.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a workbook's table, read one at a time. Dates come as ISO texts, whichever of the two
 * calendars the workbook counts in; formulas as the value that was last worked out; a missing cell
 * as an empty one. Which sheet, {@link Workbook} says.
 */
final class XlsxRows implements SourceRows {
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  private static final int MAX_COLUMNS = 16_384;

  private final Workbook workbook;
  private final InputStream sheet;
  private final XMLStreamReader xml;
  private final SharedStrings strings;
  private final StylesTable styles;
  private long lastRow;
  private boolean ended;

  private XlsxRows(Workbook workbook) throws IOException {
    this.workbook = workbook;
    this.strings = workbook.strings();
    this.styles = workbook.styles();
    this.sheet = workbook.openTable();
    this.xml = open(sheet);
  }

  /** Opens a workbook; what cannot be opened is told in words. */
  static SourceRows open(Path file) throws IOException {
    Workbook workbook = Workbook.open(file);
    try {
      return new XlsxRows(workbook);
    } catch (IOException unreadable) {
      workbook.close();
      throw UnreadableFileException.of(unreadable);
    }
  }

  static XMLStreamReader open(InputStream part) throws IOException {
    try {
      // POI's factory refuses document types and outside entities.
      return XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
    } catch (XMLStreamException broken) {
      throw new IOException("broken XML", broken);
    }
  }

  @Override
  public @Nullable SourceRow next() throws IOException {
    try {
      while (!ended && xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
          String number = xml.getAttributeValue(null, "r");
          lastRow = number == null ? lastRow + 1 : Long.parseLong(number);
          List<String> cells = cells();
          if (!cells.stream().allMatch(String::isEmpty)) {
            return SourceRow.of(lastRow, cells);
          }
        }
      }
      return null;
    } catch (XMLStreamException | RuntimeException broken) {
      // The parser may throw anything at a sheet that was cut or made to break it.
      ended = true;
      return SourceRow.broken(lastRow + 1, "the sheet cannot be read from here on");
    }
  }

  private List<String> cells() throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        String reference = xml.getAttributeValue(null, "r");
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column < 0 || column >= MAX_COLUMNS) {
          throw new NumberFormatException("column");
        }
        while (cells.size() < column) {
          cells.add("");
        }
        cells.add(cell());
      }
    }
    return cells;
  }

  private String cell() throws XMLStreamException {
    String given = xml.getAttributeValue(null, "t");
    String type = given == null ? "n" : given;
    String style = xml.getAttributeValue(null, "s");
    StringBuilder value = new StringBuilder();
    StringBuilder inline = new StringBuilder();
    boolean phonetic = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("c")) {
          break;
        }
        phonetic = phonetic && !xml.getLocalName().equals("rPh");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value.append(xml.getElementText());
          case "t" -> {
            String text = xml.getElementText();
            inline.append(phonetic ? "" : text);
          }
          case "rPh" -> phonetic = true;
          default -> {
            // Formulas: only what they came to counts.
          }
        }
      }
    }
    return switch (type) {
      case "s" -> value.isEmpty() ? "" : shared(Integer.parseInt(value.toString().strip()));
      case "inlineStr" -> inline.toString();
      case "b" -> value.toString().equals("1") ? "TRUE" : "FALSE";
      case "n" -> value.isEmpty() ? "" : number(value.toString().strip(), style);
      // Texts that formulas gave, dates in ISO form, and errors such as #N/A.
      default -> value.toString();
    };
  }

  private String shared(int index) {
    return index >= 0 && index < strings.getUniqueCount()
        ? strings.getItemAt(index).getString()
        : "";
  }

  private String number(String value, @Nullable String style) {
    double number = Double.parseDouble(value);
    if (style != null && isDate(Integer.parseInt(style)) && number >= 0) {
      LocalDateTime date = DateUtil.getLocalDateTime(number, workbook.is1904(), true);
      if (date != null) {
        return date.toLocalTime().toSecondOfDay() == 0
            ? date.toLocalDate().toString()
            : DAY_AND_TIME.format(date);
      }
    }
    BigDecimal plain = new BigDecimal(value).stripTrailingZeros();
    return plain.scale() < -400 ? value : plain.toPlainString();
  }

  private boolean isDate(int index) {
    if (index < 0 || index >= styles.getNumCellStyles()) {
      return false;
    }
    XSSFCellStyle style = styles.getStyleAt(index);
    return DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException broken) {
      throw new IOException("broken XML", broken);
    } finally {
      sheet.close();
      workbook.close();
    }
  }
}

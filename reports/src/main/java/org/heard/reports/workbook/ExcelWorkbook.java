package org.heard.reports.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.reports.findings.About;
import org.heard.reports.findings.PublishedFindings;

/** Writes the analyst's workbook as XLSX, each sheet's table marked up as a table. */
public final class ExcelWorkbook {
  /** The Analysis Function asks for 12 points and a font without serifs. */
  private static final String FONT = "Arial";

  private static final short TEXT_SIZE = 12;
  private static final short TITLE_SIZE = 16;
  private static final float LINE_HEIGHT = 16;
  private static final float TITLE_HEIGHT = 24;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFCellStyle title = workbook.createCellStyle();
  private final XSSFCellStyle header = workbook.createCellStyle();
  private final XSSFCellStyle count = workbook.createCellStyle();
  private final XSSFCellStyle number = workbook.createCellStyle();
  private final XSSFCellStyle text = workbook.createCellStyle();
  private final XSSFCellStyle guarded = workbook.createCellStyle();
  private final XSSFCellStyle link = workbook.createCellStyle();

  private ExcelWorkbook() {
    XSSFFont plain = workbook.getFontAt(0);
    plain.setFontName(FONT);
    plain.setFontHeightInPoints(TEXT_SIZE);
    title.setFont(font(TITLE_SIZE, true));
    header.setFont(font(TEXT_SIZE, true));
    XSSFFont linked = font(TEXT_SIZE, false);
    linked.setUnderline(FontUnderline.SINGLE);
    linked.setColor(IndexedColors.DARK_BLUE.getIndex());
    link.setFont(linked);
    for (XSSFCellStyle each : List.of(header, count, number, text, guarded, link)) {
      each.setWrapText(true);
      each.setVerticalAlignment(VerticalAlignment.TOP);
    }
    count.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    number.setDataFormat(workbook.createDataFormat().getFormat("0.0000"));
    // Quote prefix: a text that begins like a formula stays text even when it is edited.
    guarded.setQuotePrefixed(true);
  }

  private XSSFFont font(short size, boolean bold) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(size);
    font.setBold(bold);
    return font;
  }

  /** Writes a workbook of every table. */
  public static void write(PublishedFindings findings, Path file) throws IOException {
    ExcelWorkbook excel = new ExcelWorkbook();
    try (XSSFWorkbook workbook = excel.workbook) {
      List<Sheet> sheets = Sheets.of(findings);
      for (int i = 0; i < sheets.size(); i++) {
        excel.add(sheets.get(i), i + 1);
      }
      properties(workbook, findings.about());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      Files.write(file, FixedZip.again(bytes.toByteArray()));
    }
  }

  private void add(Sheet content, int number) {
    XSSFSheet sheet = workbook.createSheet(content.name());
    XSSFRow first = sheet.createRow(0);
    first.setHeightInPoints(TITLE_HEIGHT);
    Cell heading = first.createCell(0);
    heading.setCellValue(shown(content.title()));
    heading.setCellStyle(title);
    for (int i = 0; i < content.notes().size(); i++) {
      sheet.createRow(i + 1).createCell(0).setCellValue(shown(content.notes().get(i)));
    }
    List<DataColumn> columns = content.table().columns();
    XSSFRow names = sheet.createRow(content.headerRow());
    for (int c = 0; c < columns.size(); c++) {
      Cell cell = names.createCell(c);
      cell.setCellValue(columns.get(c).name());
      cell.setCellStyle(header);
    }
    List<List<String>> rows = content.table().rows();
    for (int r = 0; r < rows.size(); r++) {
      XSSFRow row = sheet.createRow(content.headerRow() + 1 + r);
      int lines = content.lines(rows.get(r));
      if (lines > 1) {
        row.setHeightInPoints(lines * LINE_HEIGHT);
      }
      for (int c = 0; c < columns.size(); c++) {
        fill(row.createCell(c), columns.get(c), rows.get(r).get(c));
      }
    }
    for (int c = 0; c < columns.size(); c++) {
      sheet.setColumnWidth(c, 256 * content.width(c));
    }
    print(sheet, content);
    if (content.listsSheets()) {
      leadOn(sheet, content);
    }
    if (!rows.isEmpty()) {
      table(sheet, content, number);
    }
  }

  /** On paper a sheet is as wide as its table, and each page begins with the header. */
  private static void print(XSSFSheet sheet, Sheet content) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(content.headerRow(), content.headerRow(), -1, -1));
  }

  private void fill(Cell cell, DataColumn column, String value) {
    boolean figure =
        column.type() == DataColumn.Type.COUNT || column.type() == DataColumn.Type.NUMBER;
    if (figure && !value.isEmpty()) {
      cell.setCellValue(Double.parseDouble(value));
      cell.setCellStyle(column.type() == DataColumn.Type.COUNT ? count : number);
    } else {
      String safe = shown(Sheet.printed(value));
      cell.setCellValue(safe);
      cell.setCellStyle(safe.equals(Sheet.printed(value)) ? text : guarded);
    }
  }

  private static String shown(String text) {
    return SafeText.of(XmlText.allowed(text));
  }

  /** Each name in the list of sheets leads to the first cell of its sheet. */
  private void leadOn(XSSFSheet sheet, Sheet content) {
    for (int r = 0; r < content.table().rows().size(); r++) {
      XSSFHyperlink way = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      way.setAddress("'" + content.table().rows().get(r).get(0) + "'!A1");
      Cell cell = sheet.getRow(content.headerRow() + 1 + r).getCell(0);
      cell.setHyperlink(way);
      cell.setCellStyle(link);
    }
  }

  private static void table(XSSFSheet sheet, Sheet content, int number) {
    int last = content.headerRow() + content.table().rows().size();
    AreaReference area =
        new AreaReference(
            new CellReference(content.headerRow(), 0),
            new CellReference(last, content.table().columns().size() - 1),
            org.apache.poi.ss.SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName("table_" + content.name());
    table.setDisplayName("table_" + content.name());
    table.getCTTable().setId(number);
  }

  private static void properties(XSSFWorkbook workbook, About about) {
    Optional<Date> day =
        Optional.of(Date.from(about.quarter().lastDay().atStartOfDay().toInstant(ZoneOffset.UTC)));
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(about.title() + ": " + about.area() + ", " + about.quarterName());
    core.setCreator(about.organisation());
    core.setCreated(day);
    core.setModified(day);
    core.setIdentifier(about.runId());
  }
}

package org.heard.reports.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.reports.findings.About;
import org.heard.reports.findings.PublishedFindings;

/** Writes the analyst's workbook as XLSX, each sheet's table marked up as a table. */
public final class ExcelWorkbook {
  private static final int WIDEST = 60;

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFCellStyle title = workbook.createCellStyle();
  private final XSSFCellStyle header = workbook.createCellStyle();
  private final XSSFCellStyle count = workbook.createCellStyle();
  private final XSSFCellStyle number = workbook.createCellStyle();
  private final XSSFCellStyle text = workbook.createCellStyle();

  private ExcelWorkbook() {
    XSSFFont large = workbook.createFont();
    large.setBold(true);
    large.setFontHeightInPoints((short) 15);
    title.setFont(large);
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    header.setFont(bold);
    header.setWrapText(true);
    count.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    number.setDataFormat(workbook.createDataFormat().getFormat("0.0000"));
    // Quote prefix: a text that begins like a formula stays text even when it is edited.
    text.setQuotePrefixed(true);
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
    Cell heading = sheet.createRow(0).createCell(0);
    heading.setCellValue(SafeText.of(content.title()));
    heading.setCellStyle(title);
    for (int i = 0; i < content.notes().size(); i++) {
      sheet.createRow(i + 1).createCell(0).setCellValue(SafeText.of(content.notes().get(i)));
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
      for (int c = 0; c < columns.size(); c++) {
        fill(row.createCell(c), columns.get(c), rows.get(r).get(c));
      }
    }
    widths(sheet, content);
    if (!rows.isEmpty()) {
      table(sheet, content, number);
    }
  }

  private void fill(Cell cell, DataColumn column, String value) {
    boolean figure =
        column.type() == DataColumn.Type.COUNT || column.type() == DataColumn.Type.NUMBER;
    if (figure && !value.isEmpty()) {
      cell.setCellValue(Double.parseDouble(value));
      cell.setCellStyle(column.type() == DataColumn.Type.COUNT ? count : number);
    } else {
      String safe = SafeText.of(Sheet.printed(value));
      cell.setCellValue(safe);
      CellStyle style = safe.equals(Sheet.printed(value)) ? null : text;
      if (style != null) {
        cell.setCellStyle(style);
      }
    }
  }

  private static void widths(XSSFSheet sheet, Sheet content) {
    for (int c = 0; c < content.table().columns().size(); c++) {
      int longest = content.table().columns().get(c).name().length();
      for (List<String> row : content.table().rows()) {
        longest = Math.max(longest, row.get(c).length());
      }
      sheet.setColumnWidth(c, 256 * Math.min(WIDEST, longest + 4));
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
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
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

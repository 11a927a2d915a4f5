package org.heard.reports.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The list of the UK Analysis Function, "Releasing statistics in spreadsheets": cover, contents and
 * notes; one marked-up table on each sheet; no merged, empty or coloured cells that tell something;
 * words for what is not there; no filter and no frozen pane; 12 points, wrapped, in columns of a
 * sensible width.
 */
class SpreadsheetListTest {
  private static final int LONGEST_TAB = 31;
  private static final int CHARACTER = 256;
  private static final int NARROWEST = 9;
  private static final int WIDEST = 60;
  private static final int LEAST_POINTS = 12;
  private static final int MOST_LINES = 25;

  @FunctionalInterface
  private interface Rule {
    void check(XSSFWorkbook workbook) throws IOException;
  }

  private static Stream<DynamicTest> each(Rule rule) {
    return CheckedFolders.files("analyst.xlsx").stream()
        .map(file -> DynamicTest.dynamicTest(CheckedFolders.name(file), () -> open(file, rule)));
  }

  private static void open(Path file, Rule rule) throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      rule.check(workbook);
    }
  }

  @TestFactory
  Stream<DynamicTest> workbook_beginsWithCoverContentsAndNotes() {
    return each(
        workbook -> {
          assertEquals("cover", workbook.getSheetName(0));
          assertEquals("contents", workbook.getSheetName(1));
          assertEquals("notes", workbook.getSheetName(2));
          assertEquals(0, workbook.getActiveSheetIndex(), "opens at the cover");
          assertFalse(workbook.getProperties().getCoreProperties().getTitle().isBlank());
        });
  }

  @TestFactory
  Stream<DynamicTest> contents_nameEverySheetThatFollows() {
    return each(
        workbook -> {
          List<String> named = new ArrayList<>();
          XSSFTable table = workbook.getSheetAt(1).getTables().get(0);
          for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
            named.add(workbook.getSheetAt(1).getRow(r).getCell(0).getStringCellValue());
          }
          List<String> sheets = new ArrayList<>();
          workbook.sheetIterator().forEachRemaining(sheet -> sheets.add(sheet.getSheetName()));
          assertEquals(sheets.subList(2, sheets.size()), named);
        });
  }

  @TestFactory
  Stream<DynamicTest> everySheet_hasTitleInA1AndOneMarkedUpTable() {
    return each(
        workbook -> {
          Set<String> names = new HashSet<>();
          for (Sheet each : workbook) {
            XSSFSheet sheet = (XSSFSheet) each;
            String name = sheet.getSheetName();
            assertTrue(name.length() <= LONGEST_TAB && name.matches("[a-z_]+"), name);
            assertFalse(sheet.getRow(0).getCell(0).getStringCellValue().isBlank(), name);
            assertEquals(1, sheet.getTables().size(), name);
            XSSFTable table = sheet.getTables().get(0);
            assertTrue(names.add(table.getName()), table.getName());
            assertEquals(0, table.getStartColIndex(), name);
            assertEquals(sheet.getLastRowNum(), table.getEndRowIndex(), name);
            assertTrue(table.getRowCount() > 1, name + " has a table without rows");
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everySheet_hasNoMergedHiddenOrEmptyCellsAndNoPictures() {
    return each(
        workbook -> {
          for (Sheet each : workbook) {
            XSSFSheet sheet = (XSSFSheet) each;
            String name = sheet.getSheetName();
            assertEquals(List.of(), sheet.getMergedRegions(), name);
            assertTrue(sheet.getDrawingPatriarch() == null, name);
            assertFalse(workbook.isSheetHidden(workbook.getSheetIndex(sheet)), name);
            XSSFTable table = sheet.getTables().get(0);
            for (int r = 0; r <= sheet.getLastRowNum(); r++) {
              Row row = sheet.getRow(r);
              assertTrue(row != null && !row.getZeroHeight(), name + " has an empty row " + r);
              for (int c = 0; r >= table.getStartRowIndex() && c <= table.getEndColIndex(); c++) {
                assertFalse(empty(row.getCell(c)), name + " row " + r + " column " + c);
              }
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> contents_leadToEverySheet() {
    return each(
        workbook -> {
          XSSFSheet contents = workbook.getSheetAt(1);
          XSSFTable table = contents.getTables().get(0);
          for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
            Cell cell = contents.getRow(r).getCell(0);
            assertEquals(
                "'" + cell.getStringCellValue() + "'!A1", cell.getHyperlink().getAddress());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everySheet_hasNoFilterAndNoFrozenPane() {
    return each(
        workbook -> {
          for (Sheet each : workbook) {
            XSSFSheet sheet = (XSSFSheet) each;
            assertTrue(sheet.getPaneInformation() == null, sheet.getSheetName());
            assertFalse(sheet.getCTWorksheet().isSetAutoFilter(), sheet.getSheetName());
            assertFalse(
                sheet.getTables().get(0).getCTTable().isSetAutoFilter(), sheet.getSheetName());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyCell_canBeReadWhole() {
    return each(
        workbook -> {
          for (Sheet each : workbook) {
            XSSFTable table = ((XSSFSheet) each).getTables().get(0);
            for (int r = table.getStartRowIndex(); r <= table.getEndRowIndex(); r++) {
              for (Cell cell : each.getRow(r)) {
                String at = each.getSheetName() + " " + cell.getAddress();
                int width = each.getColumnWidth(cell.getColumnIndex()) / CHARACTER;
                assertTrue(cell.getCellStyle().getWrapText(), at);
                assertTrue(width >= NARROWEST && width <= WIDEST, at + " " + width);
                assertTrue(
                    workbook.getFontAt(cell.getCellStyle().getFontIndex()).getFontHeightInPoints()
                        >= LEAST_POINTS,
                    at);
                roomFor(cell, width, each.getRow(r).getHeightInPoints(), at);
              }
            }
          }
        });
  }

  /** A text that is longer than its column goes on below, where the row is high enough. */
  private static void roomFor(Cell cell, int width, float height, String at) {
    int length = cell.getCellType() == CellType.STRING ? cell.getStringCellValue().length() : 0;
    float lines = Math.min(MOST_LINES, (float) Math.ceil(length / (double) width));
    assertTrue(height >= lines * LEAST_POINTS, at + ": " + length + " characters");
  }

  private static boolean empty(Cell cell) {
    return cell == null
        || cell.getCellType() == CellType.BLANK
        || (cell.getCellType() == CellType.STRING && cell.getStringCellValue().isBlank());
  }

  @TestFactory
  Stream<DynamicTest> everyCell_isNoFormulaAndItsMarkIsExplained() {
    return each(
        workbook -> {
          Set<String> explained = new HashSet<>();
          for (Row row : workbook.getSheet("notes")) {
            explained.add(row.getCell(0).getStringCellValue());
          }
          for (Sheet sheet : workbook) {
            for (Row row : sheet) {
              for (Cell cell : row) {
                assertFalse(cell.getCellType() == CellType.FORMULA, cell.getAddress().toString());
                String text =
                    cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
                if (text.matches("\\[[a-z]+\\]")) {
                  assertTrue(explained.contains(text), text + " is not explained");
                }
                assertFalse(text.matches("[=+@].*"), text);
              }
            }
          }
        });
  }
}

package org.heard.reports.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens what the program wrote and saves it again: nothing is lost and nothing is
 * changed, so there was nothing to repair.
 */
class LibreOfficeTest {
  @TempDir private Path folder;

  @Test
  void everyWorkbook_keepsItsSheetsAndCells() throws Exception {
    List<Path> excel = CheckedFolders.files("analyst.xlsx");
    List<Path> openDocument = CheckedFolders.files("analyst.ods");
    List<Path> again = convert("xlsx", excel);
    List<Path> other = convert("xlsx", openDocument);
    for (int i = 0; i < excel.size(); i++) {
      List<String> written = cells(excel.get(i));
      assertTrue(written.size() > 100, "the workbook is empty");
      assertEquals(written, cells(again.get(i)), CheckedFolders.name(excel.get(i)));
      assertEquals(written, cells(other.get(i)), CheckedFolders.name(openDocument.get(i)));
      assertEquals(ways(excel.get(i)), ways(other.get(i)), CheckedFolders.name(excel.get(i)));
    }
  }

  @Test
  void everyWordDocument_keepsItsText() throws Exception {
    List<Path> documents = CheckedFolders.files(".docx");
    List<Path> texts = convert("txt:Text (encoded):UTF8", documents);
    for (int i = 0; i < documents.size(); i++) {
      String text = Files.readString(texts.get(i), StandardCharsets.UTF_8);
      for (String paragraph : paragraphs(documents.get(i))) {
        assertTrue(
            text.contains(paragraph), CheckedFolders.name(documents.get(i)) + ": " + paragraph);
      }
    }
  }

  private static List<String> paragraphs(Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      List<String> texts =
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .filter(text -> !text.isBlank())
              .toList();
      assertFalse(texts.isEmpty(), "the document is empty");
      return texts;
    }
  }

  /** Sheet, place and value of each cell. */
  private static List<String> cells(Path file) throws IOException {
    List<String> cells = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            cells.add(sheet.getSheetName() + "!" + cell.getAddress() + "=" + value(cell));
          }
        }
      }
    }
    return cells;
  }

  /** Where the cells of the list of sheets lead to. */
  private static List<String> ways(Path file) throws IOException {
    List<String> ways = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Hyperlink way : workbook.getSheetAt(1).getHyperlinkList()) {
        ways.add(way.getAddress().replace("'", "").replace("#", "").replace('.', '!'));
      }
    }
    assertFalse(ways.isEmpty(), "the list of sheets leads nowhere");
    return ways;
  }

  private static String value(Cell cell) {
    assertFalse(cell.getCellType() == CellType.FORMULA, cell + " is a formula");
    return cell.getCellType() == CellType.NUMERIC
        ? Double.toString(cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  /** All files in one start of LibreOffice, each under a name of its own. */
  private List<Path> convert(String format, List<Path> files)
      throws IOException, InterruptedException {
    Path office = Machine.libreOffice();
    Path in = Files.createTempDirectory(folder, "in");
    Path out = Files.createTempDirectory(folder, "out");
    List<String> command = new ArrayList<>();
    command.add(office.toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--norestore", "--convert-to", format, "--outdir"));
    command.add(out.toString());
    List<Path> converted = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      String name = String.valueOf(files.get(i).getFileName());
      String ending = name.substring(name.lastIndexOf('.'));
      Path copy = Files.copy(files.get(i), in.resolve("file" + i + ending));
      command.add(copy.toString());
      converted.add(out.resolve("file" + i + "." + format.replaceFirst(":.*", "")));
    }
    String printed = Machine.run(folder, command);
    for (Path each : converted) {
      assertTrue(Files.isRegularFile(each), printed);
    }
    return converted;
  }
}

package org.heard.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.heard.charter.ColumnRole;
import org.heard.model.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFilesTest {
  @TempDir Path folder = Path.of(".");

  private Path forms(boolean is1904) throws IOException {
    Path file = folder.resolve(is1904 ? "forms1904.xlsx" : "forms.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.getCTWorkbook().getWorkbookPr().setDate1904(is1904);
      CellStyle date = book.createCellStyle();
      date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
      Sheet lists = book.createSheet("lists");
      book.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
      for (int i = 0; i < 50; i++) {
        lists.createRow(i).createCell(0).setCellValue("hidden " + i);
      }
      Sheet sheet = book.createSheet("Form1");
      row(
          sheet,
          0,
          "ID",
          "Completion time",
          "Name",
          "I felt listened to",
          "What went well?",
          "Sum");
      for (int i = 1; i <= 12; i++) {
        Row row = row(sheet, i);
        row.createCell(0).setCellValue(i);
        row.createCell(1).setCellValue(LocalDateTime.of(2026, 4, i, 9, 30));
        row.getCell(1).setCellStyle(date);
        row.createCell(3).setCellValue(i % 2 == 0 ? "Agree" : "Disagree");
        row.createCell(4)
            .setCellValue("They rang back \ud83d\ude00 \u00a3" + i + "\nand explained it");
        row.createCell(5).setCellFormula("1+1");
        row.getCell(5).setCellValue(2.0);
      }
      book.setActiveSheet(1);
      book.write(out);
    }
    return file;
  }

  private static Row row(Sheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
    return row;
  }

  @Test
  void workbook_isReadWithDatesFormulasAndEmptyCells() throws IOException {
    FileShape shape = Inspector.inspect(forms(false));

    assertEquals("survey", shape.kind());
    assertEquals("xlsx", shape.format());
    assertEquals(12, shape.rows());
    assertEquals("yyyy-MM-dd HH:mm:ss", shape.datePattern());
    assertEquals(ColumnRole.CONTACT, shape.columns().get(2).role());
    assertEquals("heard", shape.columns().get(3).target());
    PlainReading reading = PlainReading.afterSave(folder.resolve("p"), forms(false));
    assertEquals(12, reading.items.size());
    assertEquals("2026-04-01T09:30:00", reading.items.get(0).date());
    assertEquals(
        "They rang back \ud83d\ude00 \u00a31\nand explained it",
        reading.items.get(0).comments().get(0).text());
    assertEquals(2, reading.items.get(0).origin().line());
  }

  @Test
  void workbookOf1904_givesTheSameDates() throws IOException {
    PlainReading reading = PlainReading.afterSave(folder.resolve("p"), forms(true));

    assertEquals("2026-04-01T09:30:00", reading.items.get(0).date());
  }

  @Test
  void lockedWorkbook_isRefusedWithAdvice() throws Exception {
    Path file = folder.resolve("locked.xlsx");
    try (POIFSFileSystem box = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      lock.confirmPassword("secret");
      try (OutputStream inside = lock.getDataStream(box)) {
        Files.copy(forms(false), inside);
      }
      box.writeFilesystem(out);
    }

    assertRefused(file, "password");
  }

  @Test
  void zipBomb_isRefused() throws IOException {
    Path sound = forms(false);
    for (String part : List.of("xl/worksheets/sheet2.xml", "xl/sharedStrings.xml")) {
      Path file = folder.resolve("bomb.xlsx");
      change(sound, file, part, "<!-- " + " ".repeat(30_000_000) + "-->");
      if (part.endsWith("Strings.xml")) {
        assertRefused(file, "zip bomb");
      } else {
        // The header cannot be reached: no row, and no minutes of unpacking.
        assertTrue(endsClearly(file));
      }
    }
  }

  @Test
  void entityAttack_isRefused() throws IOException {
    Path file = folder.resolve("entity.xlsx");
    change(
        forms(false),
        file,
        "xl/workbook.xml",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><workbook>&a;</workbook>");

    assertTrue(endsClearly(file));
  }

  @Test
  void cutArchive_isRefused() throws IOException {
    byte[] whole = Files.readAllBytes(forms(false));
    Path file = folder.resolve("cut.xlsx");
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

    assertTrue(endsClearly(file));
  }

  @Test
  void wordNotes_giveItemsAndNoAttendees() throws IOException {
    Path file = folder.resolve("notes.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      paragraph(document, "Coffee morning, 5 May 2026", true);
      paragraph(document, "Attendees", true);
      paragraph(document, "Ann Other, Bo Person", false);
      paragraph(document, "1. Transport", true);
      paragraph(document, "Two parents said the taxi is always late.", false);
      paragraph(document, "The council explained that a new firm starts in June.", false);
      paragraph(document, "ACTION: Transport team to write to families by 1 June", false);
      document.write(out);
    }

    FileShape shape = Inspector.inspect(file);
    assertEquals(1, shape.items());
    assertEquals(1, shape.actions());
    PlainReading reading = PlainReading.afterSave(folder.resolve("p"), file);
    assertEquals(1, reading.items.size());
    assertEquals("2026-05-05", reading.items.get(0).date());
    assertEquals(
        List.of("Two parents said the taxi is always late."),
        reading.items.get(0).comments().stream().map(comment -> comment.text()).toList());
  }

  private Path notes() throws IOException {
    Path file = folder.resolve("sound.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      paragraph(document, "Coffee morning, 5 May 2026", true);
      document.write(out);
    }
    return file;
  }

  @Test
  void zipBombAsDocument_isRefused() throws IOException {
    Path file = folder.resolve("bomb.docx");
    change(notes(), file, "word/document.xml", "<!-- " + " ".repeat(30_000_000) + "-->");

    assertRefused(file, "zip bomb");
  }

  @Test
  void entityAttackInDocument_isRefused() throws IOException {
    for (String attack :
        List.of(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document>&a;</w:document>",
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><w:document>&c;</w:document>")) {
      Path file = folder.resolve("entity.docx");
      change(notes(), file, "word/document.xml", attack);
      assertRefused(file, "Office file");
    }
  }

  @Test
  void documentThatIsNone_isRefused() throws IOException {
    Path file = folder.resolve("text.docx");
    Files.writeString(file, "only text", StandardCharsets.UTF_8);

    assertTrue(endsClearly(file));
  }

  private static void paragraph(XWPFDocument document, String text, boolean bold) {
    XWPFRun run = document.createParagraph().createRun();
    run.setBold(bold);
    run.setText(text);
  }

  private static void assertRefused(Path file, String word) {
    ConfigurationException refused =
        assertThrows(ConfigurationException.class, () -> Inspector.inspect(file));
    assertTrue(String.valueOf(refused.getMessage()).contains(word), refused.getMessage());
  }

  private static boolean endsClearly(Path file) {
    try {
      return Inspector.inspect(file).rows() <= 1;
    } catch (ConfigurationException clear) {
      return true;
    }
  }

  private static void change(Path from, Path to, String part, String text) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry : zip.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(part)) {
          out.write(text.getBytes(StandardCharsets.UTF_8));
        } else {
          zip.getInputStream(entry).transferTo(out);
        }
        out.closeEntry();
      }
    }
  }
}

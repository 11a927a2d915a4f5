package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetCommandsTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Spreadsheet classified(String csv, String... more) throws Exception {
    Path in = file("in.csv", csv);
    Path out = folder.resolve("out.csv");
    String[] arguments = {
      "classify", in.toString(), "--text", "text", "--out", out.toString(), "--quiet"
    };
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    Commands done = Commands.run(all);
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    return Spreadsheet.read(out);
  }

  private static String cell(Spreadsheet sheet, int row, String column) {
    return sheet.rows().get(row).get(sheet.column(column));
  }

  @Test
  void classify_keepsEveryColumnAndRow_andAddsItsOwnInOrder() throws Exception {
    Spreadsheet sheet =
        classified("id,text,note\n1,They listened to us.,=1+1\n2,,x\n3,\"a \"\"q\"\"\nb\",\n");
    assertEquals(
        List.of(
            "id",
            "text",
            "note",
            "sentiment",
            "heard",
            "criticality",
            "m1",
            "m2",
            "m3",
            "m4",
            "m5",
            "commitments",
            "confidence",
            "review",
            "review_reason",
            "language",
            "evidence",
            "redacted_text"),
        sheet.header());
    assertEquals(3, sheet.rows().size());
    assertEquals("=1+1", cell(sheet, 0, "note"));
    assertEquals("a \"q\"\nb", cell(sheet, 2, "text"));
  }

  @Test
  void classify_writesByteOrderMarkAndCrLf() throws Exception {
    classified("id,text\n1,Fine.\n");
    String text = Files.readString(folder.resolve("out.csv"), StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\uFEFFid,text,"), "no byte order mark");
    assertEquals(2, text.split("\r\n", -1).length - 1);
  }

  @Test
  void blankText_isNoContent() throws Exception {
    assertEquals("no_content", cell(classified("id,text\n1,\n"), 0, "sentiment"));
  }

  @Test
  void nothing_turnsWithTheQuestionKind() throws Exception {
    Spreadsheet sheet =
        classified(
            "text,kind\nNothing,what_good\nNothing,could_improve\n", "--question-kind", "kind");
    assertEquals("negative", cell(sheet, 0, "sentiment"));
    assertEquals("no_content", cell(sheet, 1, "sentiment"));
  }

  @Test
  void questionKind_isDerivedFromTheQuestion() throws Exception {
    Spreadsheet sheet =
        classified(
            "text,q\nNothing,What was good about the service?\nNothing,What could we do better?\n",
            "--question",
            "q");
    assertEquals("negative", cell(sheet, 0, "sentiment"));
    assertEquals("no_content", cell(sheet, 1, "sentiment"));
  }

  @Test
  void anotherLanguage_isSentToPeople_withNeutralLabels() throws Exception {
    Spreadsheet sheet =
        classified(
            "text\nNikt z urzędu nie oddzwonił do nas przez trzy miesiące i nadal czekamy na decyzję.\n");
    assertEquals("pl", cell(sheet, 0, "language"));
    assertEquals("yes", cell(sheet, 0, "review"));
    assertEquals("language", cell(sheet, 0, "review_reason"));
    assertEquals("neutral", cell(sheet, 0, "sentiment"));
    assertEquals("unclear", cell(sheet, 0, "heard"));
    assertEquals("absent", cell(sheet, 0, "m4"));
  }

  @Test
  void columnOfTheSameName_isRefused() throws Exception {
    Path in = file("in.csv", "text,heard\nFine.,yes\n");
    Commands done =
        Commands.run(
            "classify", in.toString(), "--text", "text", "--out", folder.resolve("o").toString());
    assertEquals(ExitCode.CONFIGURATION, done.exitCode());
    assertTrue(done.err().contains("heard"), done.err());
  }

  @Test
  void missingColumn_isRefused_namingWhatIsThere() throws Exception {
    Path in = file("in.csv", "words\nFine.\n");
    Commands done =
        Commands.run(
            "redact", in.toString(), "--text", "text", "--out", folder.resolve("o").toString());
    assertEquals(ExitCode.CONFIGURATION, done.exitCode());
    assertTrue(done.err().contains("words"), done.err());
  }

  @Test
  void redact_masksWithOffsetsIntoTheCell() throws Exception {
    String text = "Please ring me on 07700 900123 😀 thanks";
    Path in = file("in.csv", "text\n" + text + "\nNothing personal here.\n");
    Path out = folder.resolve("out.csv");
    Commands done =
        Commands.run("redact", in.toString(), "--text", "text", "--out", out.toString(), "--quiet");
    assertEquals(ExitCode.DONE, done.exitCode(), done.err());
    Spreadsheet sheet = Spreadsheet.read(out);
    assertEquals(List.of("text", "redacted_text", "redactions"), sheet.header());
    assertEquals("Please ring me on [phone] 😀 thanks", cell(sheet, 0, "redacted_text"));
    int start = text.indexOf("07700");
    assertEquals(
        "[{\"start\":%d,\"end\":%d,\"kind\":\"phone\"}]".formatted(start, start + 12),
        cell(sheet, 0, "redactions"));
    assertEquals("[]", cell(sheet, 1, "redactions"));
  }

  @Test
  void explain_saysWhatAndWhy_asJsonAndInWords() {
    Commands json = Commands.run("explain", "They listened to us at last.", "--json");
    assertEquals(ExitCode.DONE, json.exitCode(), json.err());
    assertTrue(json.out().startsWith("{\"text\":\"They listened"), json.out());
    assertTrue(json.out().contains("\"m4\":\"upheld\""), json.out());
    Commands words = Commands.run("explain", "They listened to us at last.");
    assertTrue(words.out().contains("Heard:       yes"), words.out());
    assertTrue(words.out().contains("says that it was kept"), words.out());
    assertTrue(words.out().contains("Because of \"They listened to us"), words.out());
    assertTrue(words.out().contains(", as in \""), words.out());
  }

  @Test
  void excelSafe_guardsFormulas() throws Exception {
    Spreadsheet sheet = classified("text,note\nFine.,=1+1\n", "--excel-safe");
    assertEquals("'=1+1", cell(sheet, 0, "note"));
  }
}

package org.heard.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.heard.model.ConfigurationException;

/** Finds a file's format by its first bytes, and by its name only where they are plain text. */
final class FormatSniffer {
  private FormatSniffer() {}

  /**
   * {@code csv xlsx md txt docx}.
   *
   * @throws ConfigurationException where Heard does not read it, with advice
   */
  static String sniff(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(8);
    }
    if (starts(head, '%', 'P', 'D', 'F')) {
      throw refuse(file, "is a PDF, which Heard does not read (save the original as DOCX or text)");
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw refuse(
          file,
          "is password-protected or of an old Office format (take the password off, or save it as"
              + " XLSX or DOCX)");
    }
    if (starts(head, 'P', 'K', 3, 4)) {
      return zipped(file);
    }
    return switch (Inspector.extension(file)) {
      case "md", "markdown" -> "md";
      case "txt", "text" -> "txt";
      case "csv", "tsv", "tab", "" -> "csv";
      case "xlsx", "docx", "xlsm" ->
          throw refuse(file, "is no Office file in spite of its name (expected XLSX or DOCX)");
      case "doc",
          "xls",
          "rtf",
          "odt",
          "ods",
          "pdf",
          "htm",
          "html",
          "json",
          "xml",
          "zip",
          "jpg",
          "png" ->
          throw refuse(
              file, "is of a format that Heard does not read (save it as CSV, XLSX, DOCX or text)");
      default -> "csv";
    };
  }

  private static String zipped(Path file) throws IOException {
    // Names only: nothing is unpacked to find out what it is.
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/"))) {
        return "xlsx";
      }
      if (zip.stream().anyMatch(entry -> entry.getName().startsWith("word/"))) {
        return "docx";
      }
    } catch (ZipException broken) {
      throw refuse(file, "is a broken archive (expected XLSX or DOCX)");
    }
    throw refuse(file, "is an archive (unpack it; expected CSV, XLSX, DOCX or text)");
  }

  private static boolean starts(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static ConfigurationException refuse(Path file, String message) {
    return new ConfigurationException(file.toString(), 0, message);
  }
}

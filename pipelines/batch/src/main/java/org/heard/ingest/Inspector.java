package org.heard.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.heard.model.ConfigurationException;

/** Says what a file is: format, encoding, header, dates, and what each column is for. */
public final class Inspector {
  private Inspector() {}

  /**
   * Reads the whole file once or twice, never all of it at once.
   *
   * @throws ConfigurationException where there is no such file, it is empty or a folder, or its
   *     format is one that Heard does not read; the message says what to do
   */
  public static FileShape inspect(Path file) {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        throw new ConfigurationException(name, 0, "is a folder (expected a file)");
      }
      if (Files.size(file) == 0) {
        throw new ConfigurationException(name, 0, "is empty");
      }
      String format = FormatSniffer.sniff(file);
      return switch (format) {
        case "csv" -> csv(file);
        case "xlsx" -> {
          try (SourceRows rows = XlsxRows.open(file)) {
            yield TableInspector.inspect(plain(name, format, "", ""), rows);
          }
        }
        case "md", "txt", "docx" -> notes(file, format);
        default -> throw new IllegalStateException("no such format: " + format);
      };
    } catch (NoSuchFileException missing) {
      throw new ConfigurationException(name, 0, "no such file");
    } catch (UnreadableFileException told) {
      throw new ConfigurationException(name, 0, String.valueOf(told.getMessage()));
    } catch (IOException unreadable) {
      throw new ConfigurationException(name, 0, "cannot be read");
    }
  }

  private static FileShape csv(Path file) throws IOException {
    String encoding = EncodingSniffer.sniff(file);
    Charset charset = Encodings.of(encoding);
    char delimiter = DelimiterSniffer.sniff(file, charset);
    try (InputStream in = Files.newInputStream(file);
        SourceRows rows = new CsvRows(in, charset, delimiter)) {
      return TableInspector.inspect(
          plain(file.toString(), "csv", encoding, Character.toString(delimiter)), rows);
    }
  }

  private static FileShape notes(Path file, String format) throws IOException {
    String encoding = format.equals("docx") ? "" : EncodingSniffer.sniff(file);
    List<NoteBlock> blocks = NoteBlocks.read(file, format, encoding);
    MeetingNotes notes = MeetingNotes.of(String.valueOf(file.getFileName()), blocks, "");
    return new FileShape(
        file.toString(),
        "meeting",
        format,
        encoding,
        "",
        0,
        0,
        "",
        notes.date().twoWays(),
        notes.date().day().isPresent(),
        List.of(),
        notes.agendaItems(),
        notes.bullets(),
        notes.actions());
  }

  private static FileShape plain(String file, String format, String encoding, String delimiter) {
    return new FileShape(
        file, "unknown", format, encoding, delimiter, 0, 0, "", false, false, List.of(), 0, 0, 0);
  }

  /** The last part of a file's name behind a dot, in lower case. */
  static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}

package org.heard.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Takes notes apart, whatever format they are in. */
final class NoteBlocks {
  private static final long MAX_BYTES = 20_000_000;

  private NoteBlocks() {}

  /**
   * The blocks of a file.
   *
   * @param format {@code md txt docx}
   * @param encoding the encoding of Markdown and text
   */
  static List<NoteBlock> read(Path file, String format, String encoding) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new UnreadableFileException("is over 20 MB (expected the notes of one meeting)");
    }
    return switch (format) {
      case "md" -> MarkdownBlocks.of(text(file, encoding));
      case "txt" -> TextBlocks.of(text(file, encoding));
      case "docx" -> DocxBlocks.of(file);
      default -> throw new IllegalArgumentException("no format of notes: " + format);
    };
  }

  private static String text(Path file, String encoding) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        Reader reader = new LineReader(in, Encodings.of(encoding))) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }
}

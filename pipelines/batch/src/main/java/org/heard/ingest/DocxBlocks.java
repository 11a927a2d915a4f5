package org.heard.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Takes a Word document apart. A paragraph counts as a heading by its style, or where it is short,
 * wholly bold and no sentence.
 */
final class DocxBlocks {
  private static final int LONGEST_HEADING = 160;

  private final List<NoteBlock> blocks = new ArrayList<>();
  private long number;

  private DocxBlocks() {}

  static List<NoteBlock> of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      DocxBlocks reader = new DocxBlocks();
      for (IBodyElement element : document.getBodyElements()) {
        reader.read(document, element);
      }
      return reader.blocks;
    } catch (RuntimeException broken) {
      // The library throws anything at a package that was made to break it.
      IOException cause =
          broken.getCause() instanceof IOException io ? io : new IOException("broken", broken);
      throw UnreadableFileException.of(cause);
    } catch (IOException broken) {
      throw UnreadableFileException.of(broken);
    }
  }

  private void read(XWPFDocument document, IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      number++;
      String text = paragraph.getText().strip();
      if (!Blank.is(text)) {
        blocks.add(block(document, paragraph, text));
      }
    } else if (element instanceof XWPFTable table) {
      for (XWPFTableRow row : table.getRows()) {
        number++;
        String text =
            row.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(Blank::fold)
                .collect(Collectors.joining(" | "));
        if (!Blank.is(text.replace("|", ""))) {
          blocks.add(new NoteBlock(NoteBlock.Kind.TABLE_ROW, 0, text, number));
        }
      }
    }
  }

  private NoteBlock block(XWPFDocument document, XWPFParagraph paragraph, String text) {
    int depth =
        paragraph.getNumIlvl() == null ? 1 : 1 + Math.max(0, paragraph.getNumIlvl().intValue());
    int heading = headingLevel(document, paragraph);
    boolean listed = paragraph.getNumID() != null && paragraph.getNumID().intValue() > 0;
    String form = Objects.toString(paragraph.getNumFmt(), "");
    if (heading > 0) {
      return new NoteBlock(NoteBlock.Kind.HEADING, heading, text, number);
    }
    boolean bullet = listed && (form.isEmpty() || form.equals("bullet") || form.equals("none"));
    if (!bullet && isBoldTitle(paragraph, text)) {
      return new NoteBlock(NoteBlock.Kind.HEADING, 2, text, number);
    }
    if (listed) {
      return new NoteBlock(
          bullet ? NoteBlock.Kind.BULLET : NoteBlock.Kind.NUMBER, depth, text, number);
    }
    return new NoteBlock(NoteBlock.Kind.TEXT, 0, text, number);
  }

  private static int headingLevel(XWPFDocument document, XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    if (id == null) {
      return 0;
    }
    XWPFStyle style = document.getStyles() == null ? null : document.getStyles().getStyle(id);
    String name =
        (style == null || style.getName() == null ? id : style.getName()).toLowerCase(Locale.ROOT);
    if (name.equals("title")) {
      return 1;
    }
    if (name.startsWith("heading")) {
      String digits = name.replaceAll("\\D", "");
      return digits.isEmpty() ? 2 : Math.min(9, Integer.parseInt(digits.substring(0, 1)));
    }
    return 0;
  }

  private static boolean isBoldTitle(XWPFParagraph paragraph, String text) {
    if (text.length() > LONGEST_HEADING
        || text.endsWith(".")
        || text.matches("[^:]{1,20}: \\S.*")) {
      return false;
    }
    boolean bold = false;
    for (XWPFRun run : paragraph.getRuns()) {
      if (!Blank.is(Objects.toString(run.text(), ""))) {
        if (!run.isBold()) {
          return false;
        }
        bold = true;
      }
    }
    return bold;
  }
}

package org.heard.reports.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.heard.reports.chart.Drawing;
import org.heard.reports.findings.About;
import org.heard.reports.page.Block;
import org.heard.reports.page.Document;
import org.heard.reports.page.Section;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/**
 * Writes a document as DOCX for committee papers: real headings, real tables, charts with words.
 */
public final class WordDocument {
  private static final String FONT = "Arial";
  private static final int WIDTH_IN_POINTS = 470;

  /** As broad as small multiples are, so that three stand on a page. */
  private static final int NARROW_IN_POINTS = 330;

  private static final int AFTER_IN_TWIPS = 100;
  private static final int MARGIN_IN_TWIPS = 1134;
  private static final int TEXT_IN_TWIPS = 11906 - 2 * MARGIN_IN_TWIPS;

  /** A column takes room by its longest text, between these numbers of characters. */
  private static final int NARROWEST = 12;

  private static final int WIDEST = 24;

  /** Above so many columns the letters are a point smaller. */
  private static final int MANY_COLUMNS = 6;

  private static final int CELL_MARGIN_IN_TWIPS = 60;

  private final XWPFDocument word = new XWPFDocument();

  private WordDocument() {
    WordStyles.add(word);
  }

  /** Writes a document. */
  public static void write(Document document, Path file) throws IOException {
    WordDocument writer = new WordDocument();
    try (XWPFDocument word = writer.word) {
      writer.paragraph(document.about().organisation(), "");
      writer.paragraph(document.title(), "Title");
      writer.paragraph(document.subtitle(), "Subtitle");
      for (Section section : document.sections()) {
        writer.paragraph(section.title(), "Heading1");
        for (Block block : section.blocks()) {
          writer.block(block);
        }
      }
      document.footer().forEach(line -> writer.paragraph(line, "Note"));
      properties(word, document.about());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      word.write(bytes);
      Files.write(file, FixedZip.again(bytes.toByteArray()));
    }
  }

  private void block(Block block) throws IOException {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.text(), paragraph.tone() == Block.Tone.NOTE ? "Note" : "");
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> paragraph("• " + item, "ListParagraph"));
    } else if (block instanceof Block.Answers answers) {
      answers.answers().forEach(this::answer);
    } else if (block instanceof Block.Charts charts) {
      for (Block.Chart chart : charts.charts()) {
        chart(chart);
      }
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Links links) {
      links.links().forEach(link -> paragraph("• " + link.text(), "ListParagraph"));
    }
  }

  private void answer(Block.Answer answer) {
    paragraph(answer.label(), "Heading2");
    XWPFParagraph line = word.createParagraph();
    if (!answer.figure().isEmpty()) {
      XWPFRun figure = run(line, answer.figure() + " ");
      figure.setBold(true);
      figure.setFontSize(24);
    }
    run(line, answer.sentence());
    if (!answer.detail().isEmpty()) {
      paragraph(answer.detail(), "Note");
    }
  }

  private void chart(Block.Chart chart) throws IOException {
    paragraph(chart.heading(), "Heading2");
    XWPFParagraph reading = paragraph(chart.reading(), "");
    // POI gives a paragraph its properties with the first of some setters; keepNext is none.
    reading.setSpacingAfter(AFTER_IN_TWIPS);
    reading.setKeepNext(true);
    Drawing drawing = chart.wide();
    int broadest = chart.narrow().isPresent() ? WIDTH_IN_POINTS : NARROW_IN_POINTS;
    int width = Math.min(broadest, drawing.size().width());
    int height = width * drawing.size().height() / drawing.size().width();
    try {
      XWPFPicture picture =
          word.createParagraph()
              .createRun()
              .addPicture(
                  new ByteArrayInputStream(drawing.png()),
                  PictureType.PNG,
                  chart.id() + ".png",
                  Units.toEMU(width),
                  Units.toEMU(height));
      picture
          .getCTPicture()
          .getNvPicPr()
          .getCNvPr()
          .setDescr(drawing.title() + ". " + drawing.description());
    } catch (InvalidFormatException impossible) {
      throw new IOException(impossible);
    }
  }

  private void table(Block.Table content) {
    paragraph(content.caption(), "Heading2");
    XWPFTable table = word.createTable(content.rows().size() + 1, content.columns().size());
    table.setWidth("100%");
    table.setCellMargins(0, CELL_MARGIN_IN_TWIPS, 0, CELL_MARGIN_IN_TWIPS);
    int size = content.columns().size() > MANY_COLUMNS ? 8 : 9;
    widths(table, content);
    XWPFTableRow header = table.getRow(0);
    header.setRepeatHeader(true);
    for (int c = 0; c < content.columns().size(); c++) {
      Block.Column column = content.columns().get(c);
      cell(header.getCell(c), column.name(), column.number(), size).setBold(true);
    }
    for (int r = 0; r < content.rows().size(); r++) {
      XWPFTableRow row = table.getRow(r + 1);
      row.setCantSplitRow(true);
      List<Block.Cell> cells = content.rows().get(r).cells();
      for (int c = 0; c < cells.size(); c++) {
        cell(row.getCell(c), cells.get(c).text(), content.columns().get(c).number(), size);
      }
    }
    word.createParagraph();
  }

  private static void widths(XWPFTable table, Block.Table content) {
    List<Integer> weights = new ArrayList<>();
    for (int c = 0; c < content.columns().size(); c++) {
      weights.add(weight(content, c));
    }
    int all = weights.stream().mapToInt(Integer::intValue).sum();
    CTTblGrid known = table.getCTTbl().getTblGrid();
    CTTblGrid grid = known == null ? table.getCTTbl().addNewTblGrid() : known;
    for (int c = 0; c < weights.size(); c++) {
      int width = TEXT_IN_TWIPS * weights.get(c) / all;
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
      for (XWPFTableRow row : table.getRows()) {
        row.getCell(c).setWidth(Integer.toString(width));
      }
    }
  }

  private static int weight(Block.Table content, int column) {
    int longest = 0;
    for (String word : content.columns().get(column).name().split(" ", -1)) {
      longest = Math.max(longest, 5 * word.length() / 3);
    }
    for (Block.Row row : content.rows()) {
      longest = Math.max(longest, row.cells().get(column).text().length());
    }
    return Math.max(NARROWEST, Math.min(WIDEST, longest));
  }

  private static XWPFRun cell(XWPFTableCell cell, String text, boolean number, int size) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setSpacingAfter(0);
    if (number) {
      paragraph.setAlignment(ParagraphAlignment.RIGHT);
    }
    XWPFRun run = run(paragraph, text);
    run.setFontSize(size);
    return run;
  }

  private XWPFParagraph paragraph(String text, String style) {
    XWPFParagraph paragraph = word.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    run(paragraph, text);
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(XmlText.allowed(text));
    run.setFontFamily(FONT);
    return run;
  }

  private static void properties(XWPFDocument word, About about) {
    Optional<Date> day =
        Optional.of(Date.from(about.quarter().lastDay().atStartOfDay().toInstant(ZoneOffset.UTC)));
    POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
    core.setTitle(about.title() + ": " + about.area() + ", " + about.quarterName());
    core.setCreator(about.organisation());
    core.setCreated(day);
    core.setModified(day);
    core.setIdentifier(about.runId());
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    section.addNewPgSz().setW(BigInteger.valueOf(11906));
    section.getPgSz().setH(BigInteger.valueOf(16838));
    BigInteger margin = BigInteger.valueOf(MARGIN_IN_TWIPS);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
  }
}

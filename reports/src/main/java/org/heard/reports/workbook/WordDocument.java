package org.heard.reports.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
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

/**
 * Writes a document as DOCX for committee papers: real headings, real tables, charts with words.
 */
public final class WordDocument {
  private static final String FONT = "Arial";
  private static final int WIDTH_IN_POINTS = 470;

  /** The first column names the rows, which takes most room. */
  private static final int FIRST_COLUMN_PERCENT = 32;

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
    paragraph(chart.reading(), "");
    Drawing drawing = chart.wide();
    int width = Math.min(WIDTH_IN_POINTS, drawing.size().width());
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
    widths(table, content.columns().size());
    XWPFTableRow header = table.getRow(0);
    header.setRepeatHeader(true);
    for (int c = 0; c < content.columns().size(); c++) {
      Block.Column column = content.columns().get(c);
      cell(header.getCell(c), column.name(), column.number()).setBold(true);
    }
    for (int r = 0; r < content.rows().size(); r++) {
      XWPFTableRow row = table.getRow(r + 1);
      row.setCantSplitRow(true);
      List<Block.Cell> cells = content.rows().get(r).cells();
      for (int c = 0; c < cells.size(); c++) {
        cell(row.getCell(c), cells.get(c).text(), content.columns().get(c).number());
      }
    }
    word.createParagraph();
  }

  private static void widths(XWPFTable table, int columns) {
    int others = columns > 1 ? (100 - FIRST_COLUMN_PERCENT) / (columns - 1) : 100;
    for (XWPFTableRow row : table.getRows()) {
      for (int c = 0; c < columns; c++) {
        boolean first = c == 0 && columns > 1;
        row.getCell(c).setWidth((first ? FIRST_COLUMN_PERCENT : others) + "%");
      }
    }
  }

  private static XWPFRun cell(XWPFTableCell cell, String text, boolean number) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setSpacingAfter(0);
    if (number) {
      paragraph.setAlignment(ParagraphAlignment.RIGHT);
    }
    XWPFRun run = run(paragraph, text);
    run.setFontSize(9);
    return run;
  }

  private void paragraph(String text, String style) {
    XWPFParagraph paragraph = word.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    run(paragraph, text);
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
    word.getDocument().getBody().addNewSectPr().addNewPgSz().setW(BigInteger.valueOf(11906));
    word.getDocument().getBody().getSectPr().getPgSz().setH(BigInteger.valueOf(16838));
  }
}

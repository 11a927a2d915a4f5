package org.heard.reports.workbook;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The few styles that the Word copy uses; headings have their levels, so that they can be jumped.
 */
final class WordStyles {
  private WordStyles() {}

  static void add(XWPFDocument word) {
    XWPFStyles styles = word.createStyles();
    add(styles, "Title", "Title", 52, true, -1, "0B0C0C");
    add(styles, "Subtitle", "Subtitle", 26, false, -1, "505A5F");
    add(styles, "Heading1", "heading 1", 32, true, 0, "12436D");
    add(styles, "Heading2", "heading 2", 24, true, 1, "0B0C0C");
    add(styles, "ListParagraph", "List Paragraph", 22, false, -1, "0B0C0C");
    add(styles, "Note", "Note", 18, false, -1, "505A5F");
  }

  private static void add(
      XWPFStyles styles,
      String id,
      String name,
      int halfPoints,
      boolean bold,
      int level,
      String colour) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    if (level >= 0) {
      paragraph.addNewKeepNext();
    }
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(level >= 0 ? 240 : 0));
    paragraph.getSpacing().setAfter(BigInteger.valueOf(100));
    if (level >= 0) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    CTRPr run = style.addNewRPr();
    if (bold) {
      run.addNewB();
    }
    run.addNewColor().setVal(colour);
    run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    styles.addStyle(new XWPFStyle(style, styles));
  }
}

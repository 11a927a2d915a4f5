package org.heard.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes plain text apart: numbered lines, lines in capitals, underlined lines and short lines that
 * end with a colon are headings; lines that start with a dash, star or dot are points; lines
 * without a blank line between them are one paragraph.
 */
final class TextBlocks {
  private static final Pattern BULLET =
      Pattern.compile("(\\s*)(?:[-*+•·▪◦‣o–—]|\\uf0b7)\\s+(.*\\S)\\s*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\s*)(?:(?i:item|agenda item)\\s+)?\\d{1,2}(?:\\.\\d{1,2})*[.):]?\\s+(.*\\S)\\s*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s*(?:=|-|_|~){3,}\\s*");
  private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{3}[^\\p{Ll}]*");

  private final List<NoteBlock> blocks = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private NoteBlock.Kind kind = NoteBlock.Kind.TEXT;
  private int level;
  private long begins;

  private TextBlocks() {}

  static List<NoteBlock> of(String text) {
    TextBlocks reader = new TextBlocks();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      reader.line(lines[i], i + 1, i + 1 < lines.length ? lines[i + 1] : "");
    }
    reader.flush();
    return reader.blocks;
  }

  private void line(String line, long number, String next) {
    Matcher bullet = BULLET.matcher(line);
    Matcher numbered = NUMBER.matcher(line);
    if (Blank.is(line)) {
      flush();
    } else if (UNDERLINE.matcher(line).matches()) {
      flush();
    } else if (bullet.matches()) {
      begin(NoteBlock.Kind.BULLET, 1 + bullet.group(1).length() / 2, bullet.group(2), number);
    } else if (numbered.matches() && !isDate(line)) {
      begin(NoteBlock.Kind.NUMBER, 1 + numbered.group(1).length() / 2, numbered.group(2), number);
      if (numbered.group(1).isEmpty() && !endsSentence(line)) {
        flush();
      }
    } else if (isHeading(line, next)) {
      begin(NoteBlock.Kind.HEADING, 2, line.strip().replaceFirst("\\s*:$", ""), number);
      flush();
    } else if (paragraph.length() > 0
        && !NoteWords.beginsAnew(paragraph.toString(), line.strip())) {
      paragraph.append(' ').append(line.strip());
    } else {
      begin(NoteBlock.Kind.TEXT, 0, line.strip(), number);
    }
  }

  private static boolean isDate(String line) {
    return line.strip()
        .matches("\\d{1,2}(st|nd|rd|th)? [A-Z][a-z]{2,8},? \\d{4}.*|\\d{1,2}[.:]\\d{2}.*(am|pm)?");
  }

  private static boolean endsSentence(String line) {
    return line.strip().matches(".*[.!?]$");
  }

  private boolean isHeading(String line, String next) {
    String text = line.strip();
    if (text.length() > 90 || paragraph.length() > 0) {
      return false;
    }
    return UNDERLINE.matcher(next).matches()
        || (CAPITALS.matcher(text).matches() && !text.endsWith("."))
        || (text.endsWith(":") && text.split(" ", -1).length <= 8);
  }

  private void begin(NoteBlock.Kind newKind, int newLevel, String text, long line) {
    flush();
    kind = newKind;
    level = newLevel;
    begins = line;
    paragraph.append(text);
  }

  private void flush() {
    if (paragraph.length() > 0) {
      blocks.add(new NoteBlock(kind, level, paragraph.toString(), begins));
      paragraph.setLength(0);
    }
    kind = NoteBlock.Kind.TEXT;
    level = 0;
  }
}

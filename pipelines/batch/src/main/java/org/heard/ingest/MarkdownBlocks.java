package org.heard.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Takes Markdown apart into blocks. */
final class MarkdownBlocks extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  /** A line break that a reader does not see; no text holds this character. */
  private static final String SOFT = "\u0000";

  private final List<NoteBlock> blocks = new ArrayList<>();

  private MarkdownBlocks() {}

  /** The blocks in the order of the text. */
  static List<NoteBlock> of(String markdown) {
    MarkdownBlocks visitor = new MarkdownBlocks();
    PARSER.parse(markdown).accept(visitor);
    return visitor.blocks;
  }

  private void add(NoteBlock.Kind kind, int level, String text, Node node) {
    long line =
        node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex() + 1L;
    NoteBlock.Kind own = kind;
    long at = line;
    StringBuilder block = new StringBuilder();
    for (String part : text.split(SOFT, -1)) {
      if (!Blank.is(block.toString()) && NoteWords.beginsAnew(block.toString(), part.strip())) {
        blocks.add(new NoteBlock(own, level, block.toString().strip(), line));
        block.setLength(0);
        own = NoteBlock.Kind.TEXT;
        line = at;
      }
      block.append(block.isEmpty() ? "" : " ").append(part);
      at++;
    }
    if (!Blank.is(block.toString())) {
      blocks.add(new NoteBlock(own, level, block.toString().strip(), line));
    }
  }

  @Override
  public void visit(Heading heading) {
    add(NoteBlock.Kind.HEADING, heading.getLevel(), words(heading), heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    Node parent = paragraph.getParent();
    if (parent instanceof ListItem item && item.getFirstChild() == paragraph) {
      boolean bullet = item.getParent() instanceof BulletList;
      add(
          bullet ? NoteBlock.Kind.BULLET : NoteBlock.Kind.NUMBER,
          depth(item),
          words(paragraph),
          paragraph);
    } else {
      add(NoteBlock.Kind.TEXT, depth(paragraph), words(paragraph), paragraph);
    }
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    add(NoteBlock.Kind.TEXT, depth(block), block.getLiteral(), block);
  }

  @Override
  public void visit(FencedCodeBlock block) {
    add(NoteBlock.Kind.TEXT, depth(block), block.getLiteral(), block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow row) {
      List<String> cells = new ArrayList<>();
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell) {
          cells.add(words(cell));
        }
      }
      add(NoteBlock.Kind.TABLE_ROW, 0, cells.stream().collect(Collectors.joining(" | ")), row);
    } else {
      visitChildren(node);
    }
  }

  private static int depth(Node node) {
    int depth = 0;
    for (Node up = node; up != null; up = up.getParent()) {
      if (up instanceof ListBlock) {
        depth++;
      }
    }
    return depth;
  }

  /** The words of a node without emphasis, links and other marks. */
  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(new Words(words));
    return words.toString();
  }

  private static final class Words extends AbstractVisitor {
    private final StringBuilder words;

    Words(StringBuilder words) {
      this.words = words;
    }

    @Override
    public void visit(Text text) {
      words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      if (html.getLiteral().matches("(?i)<br\\s*/?>")) {
        words.append(' ');
      }
    }

    @Override
    public void visit(SoftLineBreak line) {
      words.append(SOFT);
    }

    @Override
    public void visit(HardLineBreak line) {
      words.append('\n');
    }
  }
}

package org.heard.reports.page;

import java.util.List;
import java.util.Optional;
import org.heard.reports.chart.Drawing;

/** One piece of a document, without its look. */
public sealed interface Block
    permits Block.Paragraph,
        Block.Bullets,
        Block.Answers,
        Block.Charts,
        Block.Table,
        Block.Links,
        PlainBlock {
  /**
   * A paragraph.
   *
   * @param tone how much weight it has
   * @param text plain text
   */
  record Paragraph(Tone tone, String text) implements Block {}

  /** How much weight a paragraph has. */
  enum Tone {
    /** The first words of a section: what it says. */
    LEAD,
    /** Ordinary text. */
    PLAIN,
    /** Small print: bases, methods. */
    NOTE,
    /** Something the reader must not miss. */
    WARNING;

    /** The word that style sheets use. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A list.
   *
   * @param items plain texts
   */
  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /**
   * Big figures beside each other.
   *
   * @param answers one for each figure
   */
  record Answers(List<Answer> answers) implements Block {
    public Answers {
      answers = List.copyOf(answers);
    }
  }

  /**
   * One big figure.
   *
   * @param label where it comes from
   * @param figure for example {@code 61%}
   * @param sentence what it says
   * @param detail count, base, interval
   */
  record Answer(String label, String figure, String sentence, String detail) {}

  /**
   * Charts beside each other.
   *
   * @param charts one or several
   */
  record Charts(List<Chart> charts) implements Block {
    public Charts {
      charts = List.copyOf(charts);
    }
  }

  /**
   * One chart with its words and its numbers.
   *
   * @param id unique in the document
   * @param heading what it is; empty where the section's title says it
   * @param reading what it shows, in a sentence
   * @param wide as drawn across a page
   * @param narrow as drawn across a phone; empty where {@code wide} fits
   * @param data the same numbers as a table
   */
  record Chart(
      String id,
      String heading,
      String reading,
      Drawing wide,
      Optional<Drawing> narrow,
      Table data) {}

  /**
   * A table.
   *
   * @param caption what it is
   * @param columns the first one names the rows
   * @param rows as many cells as columns
   */
  record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
    /** As long as a date: {@code 2 September 2026} need not be broken over lines. */
    private static final int SHORT = 16;

    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** What style sheets call a column: number or words, and short where no cell is long. */
    public String style(int column) {
      boolean brief =
          rows.stream().allMatch(row -> row.cells().get(column).text().length() <= SHORT);
      return (columns.get(column).number() ? "number" : "words") + (brief ? " short" : "");
    }
  }

  /**
   * A column.
   *
   * @param name its header
   * @param number whether its cells are numbers
   */
  record Column(String name, boolean number) {
    static Column text(String name) {
      return new Column(name, false);
    }

    static Column number(String name) {
      return new Column(name, true);
    }
  }

  /**
   * A row.
   *
   * @param cells the first one names the row
   */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    static Row of(String... texts) {
      return new Row(java.util.Arrays.stream(texts).map(Cell::of).toList());
    }
  }

  /**
   * A cell.
   *
   * @param text its text
   * @param state a mark beside the text
   */
  record Cell(String text, State state) {
    static Cell of(String text) {
      return new Cell(text, State.NONE);
    }
  }

  /** A state, told by a shape and by a word, never by colour alone. */
  enum State {
    /** No mark. */
    NONE,
    /** Promise supported, or a figure that gets better. */
    GOOD,
    /** Promise challenged, or a figure that gets worse. */
    BAD,
    /** Both. */
    MIXED,
    /** Silence. */
    EMPTY;

    /** The word that style sheets use. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Ways to other files.
   *
   * @param links in the order of their weight
   */
  record Links(List<Link> links) implements Block {
    public Links {
      links = List.copyOf(links);
    }
  }

  /**
   * One way.
   *
   * @param href where to
   * @param text what is there
   * @param note for whom, or how large; may be empty
   */
  record Link(String href, String text, String note) {}
}

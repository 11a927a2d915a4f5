package org.heard.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.charter.ColumnRole;

/** Looks at every row of a table once. */
final class TableInspector {
  private final List<List<String>> first = new ArrayList<>();
  private final List<ColumnStats> stats = new ArrayList<>();
  private long rows;

  private TableInspector() {}

  /**
   * What a table is.
   *
   * @param plain the file with what is known before its rows are read
   */
  static FileShape inspect(FileShape plain, SourceRows table) throws IOException {
    TableInspector inspector = new TableInspector();
    inspector.read(table);
    return inspector.shape(plain);
  }

  private void read(SourceRows table) throws IOException {
    while (first.size() < HeaderRows.LOOK) {
      SourceRow row = table.next();
      if (row == null) {
        break;
      }
      first.add(row.cells());
    }
    int headerRows = HeaderRows.count(first);
    int width = first.stream().limit(headerRows).mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < width; i++) {
      stats.add(new ColumnStats());
    }
    first.stream().skip(headerRows).forEach(this::count);
    for (SourceRow row = table.next(); row != null; row = table.next()) {
      if (row.isBroken()) {
        rows++;
      } else {
        count(row.cells());
      }
    }
    while (first.size() > headerRows) {
      first.remove(first.size() - 1);
    }
  }

  private void count(List<String> cells) {
    boolean blank = true;
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (i < stats.size()) {
        stats.get(i).add(cell);
      }
      blank = blank && Blank.is(cell);
    }
    rows += blank ? 0 : 1;
  }

  private FileShape shape(FileShape plain) {
    List<Header> headers = Header.of(first);
    boolean complaint = KindRules.isComplaint(headers, stats);
    RoleRules rules = new RoleRules(complaint, headers, stats);
    List<ColumnShape> columns = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      columns.add(rules.decide(headers.get(i), stats.get(i)));
    }
    DateShapes dates = new DateShapes();
    Optional<String> pattern = pattern(columns, dates);
    DateChoice.choose(columns, headers, complaint);
    OneOfEach.keep(columns);
    boolean dated = columns.stream().anyMatch(column -> column.role() == ColumnRole.DATE);
    return new FileShape(
        plain.file(),
        KindRules.kind(complaint, columns),
        plain.format(),
        plain.encoding(),
        plain.delimiter(),
        first.size(),
        rows,
        dated ? pattern.orElse("") : "",
        dated && pattern.isEmpty() && !dates.isEmpty(),
        dated,
        columns,
        0,
        0,
        0);
  }

  /** All date columns together decide the order of day and month. */
  private Optional<String> pattern(List<ColumnShape> columns, DateShapes all) {
    List<Integer> dates = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == ColumnRole.DATE) {
        dates.add(i);
      }
    }
    for (int i : dates) {
      all.addAll(stats.get(i).dates());
    }
    if (!all.isEmpty()) {
      return all.pattern();
    }
    return dates.stream()
        .map(i -> DayNumbers.pattern(stats.get(i)))
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(ArrayList::new))
        .stream()
        .findFirst();
  }
}

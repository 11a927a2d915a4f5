package org.heard.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.charter.ColumnMapping;
import org.heard.charter.ColumnRole;
import org.heard.charter.ProjectReader;
import org.heard.model.Problem;

/**
 * Which cell of a file's rows belongs to which mapped column.
 *
 * @param columns the mapped columns that are read, in the mapping's order
 * @param cells for each of them the index of its cell; -1 where this file has none
 * @param width number of cells of a row
 */
record ColumnPlan(List<ColumnMapping> columns, List<Integer> cells, int width) {
  ColumnPlan {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /** Matches a file's header with its mapping; what does not match is added to the problems. */
  static ColumnPlan of(InputFile input, List<List<String>> headerRows, List<Problem> problems) {
    List<String> names = HeaderNames.unique(HeaderNames.of(headerRows));
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      places.put(names.get(i), i);
    }
    List<ColumnMapping> columns = new ArrayList<>();
    List<Integer> cells = new ArrayList<>();
    Set<String> mapped = new HashSet<>();
    for (ColumnMapping column : input.source().columns()) {
      String name = Blank.fold(column.name());
      mapped.add(name);
      Integer place = places.get(name);
      if (place == null && isNeeded(column)) {
        problems.add(
            new Problem(
                ProjectReader.FILE,
                column.line(),
                "column \"%s\" is not in \"%s\" (found %s)"
                    .formatted(name, input.file(), String.join(", ", quoted(names)))));
      }
      if (isRead(column)) {
        columns.add(column);
        cells.add(place == null ? -1 : place);
      }
    }
    for (String name : names) {
      if (!mapped.contains(name)) {
        problems.add(
            new Problem(
                input.file(),
                1,
                "column \"%s\" is not mapped (expected under \"columns\" of source \"%s\" in %s)"
                    .formatted(name, input.source().name(), ProjectReader.FILE)));
      }
    }
    return new ColumnPlan(columns, cells, names.size());
  }

  private static List<String> quoted(List<String> names) {
    return names.stream().limit(40).map(name -> '"' + name + '"').toList();
  }

  private static boolean isRead(ColumnMapping column) {
    return switch (column.role()) {
      case ID, DATE, COMMENT, RATING, GROUP, MULTI_SELECT -> true;
      case CONTACT, DROP, UNKNOWN -> false;
    };
  }

  private static boolean isNeeded(ColumnMapping column) {
    return isRead(column) && column.role() != ColumnRole.MULTI_SELECT;
  }

  /** The mapped cells of a row, in the mapping's order. */
  List<String> pick(List<String> row) {
    List<String> picked = new ArrayList<>(cells.size());
    for (int cell : cells) {
      picked.add(cell < 0 ? "" : row.get(cell));
    }
    return picked;
  }
}

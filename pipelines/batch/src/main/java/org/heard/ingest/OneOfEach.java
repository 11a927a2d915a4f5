package org.heard.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heard.charter.ColumnRole;

/** Of several ids of one sort only one counts; of several groups of one field, the first. */
final class OneOfEach {
  private OneOfEach() {}

  /** Keeps the first of each, in place. */
  static void keep(List<ColumnShape> columns) {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      ColumnShape column = columns.get(i);
      if (column.role() == ColumnRole.ID && !taken.add("id " + column.field())) {
        columns.set(i, column.withRole(ColumnRole.DROP, ""));
      } else if (column.role() == ColumnRole.GROUP
          && !column.field().isEmpty()
          && !taken.add("group " + column.field())) {
        columns.set(i, column.withRole(ColumnRole.GROUP, ""));
      } else if (column.field().equals("reply")) {
        columns.set(i, column.withRole(ColumnRole.DROP, ""));
      }
    }
  }
}

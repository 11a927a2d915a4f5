package org.heard.reports.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.heard.reports.Golden;
import org.junit.jupiter.api.Test;

class SecondarySuppressionGoldenTest {
  @Test
  void goldenTables_areSafeAndHideLittleMoreThanTheReference() {
    Golden.cases("sdc_gauss_suppression.csv", "case_id").forEach(this::check);
  }

  private void check(String id, List<CSVRecord> rows) {
    List<TableCell> cells = new ArrayList<>();
    long golden = 0;
    for (CSVRecord row : rows) {
      cells.add(new TableCell(AuditGoldenTest.labels(row), Long.parseLong(row.get("freq")), false));
      golden += row.get("suppressed").equals("TRUE") ? 1 : 0;
    }
    long most = Long.parseLong(rows.get(0).get("maxN"));
    boolean zeros = rows.get(0).get("protect_zeros").equals("TRUE");
    Predicate<TableCell> primary = cell -> cell.count() <= most && (zeros || cell.count() > 0);
    CrossTable safe = SecondarySuppression.suppress(CrossTable.of(cells), primary);
    Audit audit = Audit.of(safe);
    for (TableCell cell : safe.cells()) {
      String where = id + " " + cell.labels();
      if (primary.test(cell)) {
        assertTrue(cell.hidden(), "hidden: " + where);
      }
      if (cell.hidden()) {
        assertFalse(audit.bounds(cell.labels()).recovered(), "not recovered: " + where);
        assertTrue(audit.bounds(cell.labels()).contains(cell.count()), where);
      }
      if (cell.margin() && !primary.test(cell)) {
        assertFalse(cell.hidden(), "margin kept: " + where);
      }
    }
    assertTrue(
        safe.hidden() <= 1.5 * golden, id + ": " + safe.hidden() + " hidden, golden " + golden);
    for (int seed = 0; seed < 5; seed++) {
      List<TableCell> shuffled = new ArrayList<>(cells);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(safe, SecondarySuppression.suppress(CrossTable.of(shuffled), primary), id);
    }
  }
}

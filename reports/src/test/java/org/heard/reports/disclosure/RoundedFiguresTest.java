package org.heard.reports.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.heard.reports.Golden;
import org.junit.jupiter.api.Test;

class RoundedFiguresTest {
  @Test
  void goldenTablesRounded_addUpAndStayNear() {
    Golden.cases("sdc_pls_rounding.csv", "case_id").forEach(RoundedFiguresTest::check);
  }

  private static void check(String id, List<CSVRecord> rows) {
    List<CSVRecord> inner =
        rows.stream()
            .filter(row -> !row.get("a").equals("Total") && !row.get("b").equals("Total"))
            .toList();
    List<Long> counts = inner.stream().map(row -> Long.parseLong(row.get("original"))).toList();
    List<LinearForm> sums = new ArrayList<>();
    for (CSVRecord row : rows) {
      sums.add(
          LinearForm.sum(
              java.util.stream.IntStream.range(0, inner.size())
                  .filter(i -> under(row, inner.get(i), "a") && under(row, inner.get(i), "b"))
                  .toArray()));
    }
    long[] rounded = RoundedFigures.round(counts, sums);
    for (int i = 0; i < rounded.length; i++) {
      assertEquals(0, rounded[i] % 5, id);
      assertTrue(Math.abs(rounded[i] - counts.get(i)) < 5, id);
    }
    long[] exact = counts.stream().mapToLong(Long::longValue).toArray();
    for (LinearForm sum : sums) {
      long error = Math.abs(sum.value(rounded) - sum.value(exact));
      assertTrue(error <= 5, () -> id + ": " + sum + " is off by " + error);
    }
  }

  private static boolean under(CSVRecord total, CSVRecord cell, String column) {
    return total.get(column).equals("Total") || total.get(column).equals(cell.get(column));
  }
}

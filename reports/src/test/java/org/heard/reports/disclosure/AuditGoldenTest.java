package org.heard.reports.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.heard.reports.Golden;
import org.junit.jupiter.api.Test;

class AuditGoldenTest {
  static OptionalLong bound(String cell) {
    return cell.isBlank() || cell.equals("NA")
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(cell));
  }

  static List<String> labels(CSVRecord row) {
    List<String> labels = new ArrayList<>(List.of(row.get("a"), row.get("b")));
    if (row.isMapped("c") && !row.get("c").isBlank()) {
      labels.add(row.get("c"));
    }
    return labels;
  }

  @Test
  void attackCases_haveTheGoldenBounds() {
    check("sdc_attack_cases.csv");
  }

  @Test
  void auditedSuppressions_haveTheGoldenBounds() {
    check("sdc_gauss_suppression_audited.csv");
  }

  private static void check(String file) {
    Map<String, List<CSVRecord>> cases = Golden.cases(file, "case_id");
    assertTrue(cases.size() >= 5, "cases read");
    cases.forEach(
        (id, rows) -> {
          Audit audit =
              Audit.of(
                  CrossTable.of(
                      rows.stream()
                          .map(
                              row ->
                                  new TableCell(
                                      labels(row),
                                      Long.parseLong(row.get("freq")),
                                      row.get("suppressed").equals("TRUE")))
                          .toList()));
          for (CSVRecord row : rows) {
            if (row.get("suppressed").equals("TRUE")) {
              Bounds bounds = audit.bounds(labels(row));
              String where = id + " " + labels(row);
              assertEquals(bound(row.get("attack_min")), bounds.low(), where);
              assertEquals(bound(row.get("attack_max")), bounds.high(), where);
              assertEquals(
                  row.get("exactly_recoverable").equals("TRUE"), bounds.recovered(), where);
            }
          }
        });
  }

  @Test
  void differencingCases_haveTheGoldenBounds() {
    JsonNode cases = Golden.json("sdc_differencing_cases.json");
    for (JsonNode each : cases) {
      Publication publication = new Publication();
      each.get("cells").forEach(cell -> publication.cell(cell.asText()));
      for (JsonNode sum : each.get("published")) {
        Map<String, BigDecimal> weights = new TreeMap<>();
        sum.get("coef")
            .properties()
            .forEach(weight -> weights.put(weight.getKey(), weight.getValue().decimalValue()));
        publication.publishDecimal(weights, sum.get("value").decimalValue());
      }
      Audit audit = Audit.of(publication);
      for (JsonNode interval : each.get("intervals")) {
        String cell = interval.get("cell").asText();
        String where = each.get("case_id").asText() + " " + cell;
        Bounds bounds = audit.bounds(cell);
        assertEquals(
            bound(interval.get("min").asText("").replace("null", "")), bounds.low(), where);
        assertEquals(
            bound(interval.get("max").isNull() ? "" : interval.get("max").asText()),
            bounds.high(),
            where);
        assertEquals(interval.get("recovered").asBoolean(), bounds.recovered(), where);
      }
    }
  }

  @Test
  void rounding_narrowsAsTheGoldenCasesSay() {
    Golden.cases("sdc_rounding_leakage.csv", "case_id")
        .forEach(
            (id, rows) -> {
              Publication publication = new Publication();
              Map<String, Long> sum = new TreeMap<>();
              for (CSVRecord row : rows) {
                String cell = row.get("cell");
                publication.publish(
                    Map.of(cell, 1L),
                    Long.parseLong(row.get("naive_min")),
                    Long.parseLong(row.get("naive_max")));
                sum.put(cell, cell.equals("total") ? -1L : 1L);
              }
              publication.publish(sum, 0);
              Audit audit = Audit.of(publication);
              for (CSVRecord row : rows) {
                Bounds bounds = audit.bounds(row.get("cell"));
                String where = id + " " + row.get("cell");
                assertEquals(bound(row.get("attack_min")), bounds.low(), where);
                assertEquals(bound(row.get("attack_max")), bounds.high(), where);
              }
            });
  }
}

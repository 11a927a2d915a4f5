package org.heard.reports.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVRecord;
import org.heard.reports.Golden;
import org.junit.jupiter.api.Test;

class RulesGoldenTest {
  @Test
  void percentRule_saysWhatTheGoldenRowsSay() {
    for (CSVRecord row : Golden.rows("sdc_percent_publish_rule.csv")) {
      PercentRule rule =
          new PercentRule(
              Long.parseLong(row.get("min_base")), Long.parseLong(row.get("threshold")));
      PercentRule.Verdict verdict =
          rule.verdict(Long.parseLong(row.get("numerator")), Long.parseLong(row.get("base")));
      String publishes = verdict.publishes() ? "yes" : "no";
      assertEquals(row.get("publish_count"), publishes, row.toString());
      assertEquals(row.get("publish_percent"), publishes, row.toString());
      assertEquals(row.get("reason"), verdict.reason().orElse(""), row.toString());
    }
  }

  @Test
  void roundingRules_printWhatTheGoldenRowsPrint() {
    for (CSVRecord row : Golden.rows("sdc_rounding_rules.csv")) {
      long count = Long.parseLong(row.get("count"));
      for (RoundingRule rule : RoundingRule.values()) {
        String column = rule.name().toLowerCase(Locale.ROOT);
        OptionalLong printed = rule.apply(count);
        String expected = row.get(column);
        assertEquals(
            expected.equals("c") || expected.equals("*") ? "" : expected,
            printed.isPresent() ? Long.toString(printed.getAsLong()) : "",
            column + " of " + count);
      }
    }
  }
}

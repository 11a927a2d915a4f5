package org.heard.reports.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the public knows: counts by name that are whole and not negative, and what was printed of
 * their sums. It holds no hidden count.
 *
 * <pre>{@code
 * Publication publication = new Publication();
 * publication.publish(Map.of("Q2", 1L), 14);
 * publication.publish(Map.of("Q1", 1L, "Q2", 1L), 17);
 * Audit.of(publication).bounds("Q1"); // 3 to 3: recovered
 * }</pre>
 */
public final class Publication {
  private final Map<String, Integer> cells = new LinkedHashMap<>();
  private final List<Statement> statements = new ArrayList<>();

  /** Names a count; the same name is the same count. */
  public int cell(String name) {
    return cells.computeIfAbsent(name, each -> cells.size());
  }

  /** Says that a weighted sum was printed. */
  public Publication publish(Map<String, Long> weights, long value) {
    return publish(weights, value, value);
  }

  /** Says that a weighted sum was printed rounded, so that it lies in a range. */
  public Publication publish(Map<String, Long> weights, long low, long high) {
    Map<Integer, Long> byCell = new LinkedHashMap<>();
    weights.forEach((name, weight) -> byCell.merge(cell(name), weight, Math::addExact));
    statements.add(new Statement(LinearForm.of(byCell), low, high));
    return this;
  }

  /** Says that a sum with decimal weights was printed, for example a share of a base. */
  public Publication publishDecimal(Map<String, BigDecimal> weights, BigDecimal value) {
    int places = value.scale();
    for (BigDecimal weight : weights.values()) {
      places = Math.max(places, weight.scale());
    }
    int shift = Math.max(0, places);
    Map<String, Long> whole = new LinkedHashMap<>();
    weights.forEach(
        (name, weight) -> whole.put(name, weight.movePointRight(shift).longValueExact()));
    return publish(whole, value.movePointRight(shift).longValueExact());
  }

  /** All names in the order in which they came. */
  public List<String> names() {
    return List.copyOf(cells.keySet());
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }
}

package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Finds the printed figures whose silence lets a secret be one more or one less: other counts, as
 * near to the true ones as can be, at the least loss of figures that would have to change (the
 * linear program behind cell suppression: Fischetti and Salazar, Math. Programming 2000, taken as a
 * heuristic).
 */
final class RepairMove {
  private static final double SLACK = 1e-6;
  private static final int ENOUGH_CELLS = 800;

  private final LinkedFigures linked;
  private final Decision[] decisions;
  private final Neighbourhood neighbourhood;

  RepairMove(LinkedFigures linked, Decision[] decisions) {
    this.linked = linked;
    this.decisions = decisions;
    List<LinearForm> sums = new ArrayList<>();
    linked.known().forEach(each -> sums.add(each.sum()));
    linked.figures().forEach(each -> each.sums().forEach(sum -> sums.add(sum.sum())));
    this.neighbourhood = new Neighbourhood(sums);
  }

  private record Move(double loss, Set<Integer> figures) {}

  /** The figures to hide; empty where no move exists. */
  Set<Integer> cheapest(LinearForm secret) {
    Set<Integer> cells = neighbourhood.around(secret, ENOUGH_CELLS);
    Move best = new Move(Double.POSITIVE_INFINITY, new TreeSet<>());
    for (int step : new int[] {1, -1}) {
      Move move = move(secret, cells, step);
      if (move.loss() < best.loss()) {
        best = move;
      }
    }
    return best.figures();
  }

  private Move move(LinearForm secret, Set<Integer> cells, int step) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    TreeMap<Integer, Variable> changes = new TreeMap<>();
    for (int cell : cells) {
      Variable change = model.newVariable("d" + cell);
      changes.put(
          cell, linked.free().contains(cell) ? change : change.lower(-linked.counts().get(cell)));
    }
    long[] counts = linked.counts().stream().mapToLong(Long::longValue).toArray();
    int names = 0;
    for (Statement each : linked.known()) {
      LinearForm sum = each.sum();
      if (sum.cells().anyMatch(cells::contains)) {
        long value = sum.value(counts);
        Expression row = expression(model, "k" + names++, sum, changes);
        if (each.exact()) {
          row.level(0);
        } else {
          if (each.limitedBelow()) {
            row.lower(each.low() - value);
          }
          if (each.limitedAbove()) {
            row.upper(each.high() - value);
          }
        }
      }
    }
    TreeMap<Integer, List<Variable>> losses = new TreeMap<>();
    for (int i = 0; i < decisions.length; i++) {
      Figure figure = linked.figures().get(i);
      if (decisions[i] != Decision.SHOWN) {
        continue;
      }
      for (Statement each : figure.sums()) {
        if (each.sum().cells().anyMatch(cells::contains)) {
          Variable size = model.newVariable("u" + names).lower(0).weight(figure.loss());
          losses.computeIfAbsent(i, key -> new ArrayList<>()).add(size);
          expression(model, "a" + names, each.sum(), changes).set(size, -1).upper(0);
          expression(model, "b" + names++, each.sum(), changes).set(size, 1).lower(0);
        }
      }
    }
    expression(model, "secret", secret, changes).level(step);
    Optimisation.Result result = model.minimise();
    TreeSet<Integer> figures = new TreeSet<>();
    if (!result.getState().isFeasible()) {
      return new Move(Double.POSITIVE_INFINITY, figures);
    }
    double loss = 0;
    for (var each : losses.entrySet()) {
      for (Variable size : each.getValue()) {
        if (result.doubleValue(model.indexOf(size)) > SLACK) {
          figures.add(each.getKey());
        }
      }
      if (figures.contains(each.getKey())) {
        loss += linked.figures().get(each.getKey()).loss();
      }
    }
    return new Move(loss, figures);
  }

  private static Expression expression(
      ExpressionsBasedModel model, String name, LinearForm sum, Map<Integer, Variable> cells) {
    Expression row = model.newExpression(name);
    for (int i = 0; i < sum.size(); i++) {
      Variable change = cells.get(sum.cell(i));
      // A cell outside the neighbourhood stays as it is.
      if (change != null) {
        row.set(change, sum.weightAt(i));
      }
    }
    return row;
  }
}

package org.heard.reports.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The attacker who knows that counts are whole and not negative: linear programming (ojAlgo) over
 * the counts that some statements are about.
 *
 * <p>Bounds are those of the relaxation to real numbers, rounded inward. Whole counts are checked
 * exactly before anything is concluded from them.
 */
final class LinearAttack {
  private static final double SLACK = 1e-6;

  /** Higher than any count of families, so that a search has an end. */
  private static final long MOST = 1_000_000;

  /** Branches of a search; a limit in time would give another answer on another machine. */
  private static final int MOST_NODES = 2_000;

  private final List<Statement> statements;
  private final TreeSet<Integer> cells = new TreeSet<>();
  private final Set<Integer> free;
  private final long[] start;

  /**
   * Attacks with some statements.
   *
   * @param statements what is known
   * @param free cells that may be negative
   * @param start the counts of all cells; those that no statement is about stay as they are
   */
  LinearAttack(List<Statement> statements, Set<Integer> free, long[] start) {
    this.statements = List.copyOf(statements);
    this.free = free;
    this.start = start.clone();
    statements.forEach(each -> each.sum().cells().forEach(cells::add));
  }

  /** The bounds of a sum. */
  Bounds bounds(LinearForm sum) {
    return new Bounds(bound(sum, false), bound(sum, true));
  }

  /** Whether counts satisfy every statement and none that may not be negative is. */
  boolean fits(long[] counts) {
    for (int cell : cells) {
      if (counts[cell] < 0 && !free.contains(cell)) {
        return false;
      }
    }
    return statements.stream().allMatch(each -> each.holds(counts));
  }

  /** Whole counts that fit and give a sum another value; empty where none are found. */
  Optional<long[]> other(LinearForm sum, long value) {
    for (boolean most : new boolean[] {true, false}) {
      Optional<long[]> counts = extreme(sum, most).filter(each -> sum.value(each) != value);
      if (counts.isPresent()) {
        return counts;
      }
    }
    for (boolean more : new boolean[] {true, false}) {
      OptionalLong bound = bound(sum, more);
      if (bound.isEmpty() || bound.getAsLong() != value) {
        Optional<long[]> counts = beyond(sum, value, more);
        if (counts.isPresent()) {
          return counts;
        }
      }
    }
    return Optional.empty();
  }

  /** Whole counts that make a sum as large or as small as it can be, where the solver finds any. */
  Optional<long[]> extreme(LinearForm sum, boolean most) {
    Problem problem = objective(sum);
    problem.model.getVariables().forEach(variable -> variable.upper(MOST));
    return whole(problem, most);
  }

  /** Whole counts that make a sum larger, or smaller, than a value; by branch and bound. */
  Optional<long[]> beyond(LinearForm sum, long value, boolean more) {
    Problem problem = objective(sum);
    problem.model.getVariables().forEach(Variable::integer);
    Expression other = problem.expression("other", sum);
    if (more) {
      other.lower(value + 1).upper(value + MOST);
    } else {
      other.upper(value - 1).lower(value - MOST);
    }
    problem.model.options.iterations_abort = MOST_NODES;
    problem.model.options.iterations_suffice = MOST_NODES;
    return whole(problem, !more);
  }

  private OptionalLong bound(LinearForm sum, boolean most) {
    Problem problem = objective(sum);
    Optimisation.Result result = most ? problem.model.maximise() : problem.model.minimise();
    if (result.getState() == Optimisation.State.UNBOUNDED) {
      return OptionalLong.empty();
    }
    if (!result.getState().isFeasible()) {
      throw new ContradictionException(
          "no counts fit all published sums at once (expected sums of the same counts)");
    }
    double value = problem.value(sum, result);
    return OptionalLong.of((long) (most ? Math.floor(value + SLACK) : Math.ceil(value - SLACK)));
  }

  private final class Problem {
    final ExpressionsBasedModel model = new ExpressionsBasedModel();
    final TreeMap<Integer, Variable> variables = new TreeMap<>();

    Problem() {
      for (int cell : cells) {
        variables.put(cell, variable(cell));
      }
      for (int i = 0; i < statements.size(); i++) {
        Statement each = statements.get(i);
        Expression row = expression("s" + i, each.sum());
        if (each.exact()) {
          row.level(each.low());
        } else {
          if (each.limitedBelow()) {
            row.lower(each.low());
          }
          if (each.limitedAbove()) {
            row.upper(each.high());
          }
        }
      }
    }

    private Variable variable(int cell) {
      Variable variable = model.newVariable("x" + cell);
      return free.contains(cell) ? variable : variable.lower(0);
    }

    Expression expression(String name, LinearForm sum) {
      Expression row = model.newExpression(name);
      for (int i = 0; i < sum.size(); i++) {
        row.set(variables.computeIfAbsent(sum.cell(i), this::variable), sum.weightAt(i));
      }
      return row;
    }

    double value(LinearForm sum, Optimisation.Result result) {
      double value = 0;
      for (int i = 0; i < sum.size(); i++) {
        value += sum.weightAt(i) * valueOf(sum.cell(i), result);
      }
      return value;
    }

    double valueOf(int cell, Optimisation.Result result) {
      Variable variable = variables.get(cell);
      return variable == null ? 0 : result.doubleValue(model.indexOf(variable));
    }
  }

  private Problem objective(LinearForm sum) {
    Problem problem = new Problem();
    problem.expression("objective", sum).weight(1);
    return problem;
  }

  private Optional<long[]> whole(Problem problem, boolean most) {
    Optimisation.Result result = most ? problem.model.maximise() : problem.model.minimise();
    if (!result.getState().isFeasible()) {
      return Optional.empty();
    }
    long[] counts = start.clone();
    problem
        .variables
        .keySet()
        .forEach(cell -> counts[cell] = Math.round(problem.valueOf(cell, result)));
    return fits(counts) ? Optional.of(counts) : Optional.empty();
  }
}

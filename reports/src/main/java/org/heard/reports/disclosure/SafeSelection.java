package org.heard.reports.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses which figures can be printed together so that no secret can be computed.
 *
 * <p>Figures are taken most important first; one is printed where the sums known by then do not
 * give a secret away (exact elimination). Then the choice is attacked with the knowledge that
 * counts are whole and not negative; where that succeeds, the cheapest figures are hidden whose
 * silence lets the secret vary, and it is attacked again. What cannot be repaired is dropped.
 */
final class SafeSelection {
  private static final int MOST_ROUNDS = 25;

  private final LinkedFigures linked;
  private final Decision[] decisions;
  private final List<LinearForm> secrets = new ArrayList<>();
  private int knownBefore;
  private int repairs;
  private int parts;

  private SafeSelection(LinkedFigures linked) {
    this.linked = linked;
    this.decisions = new Decision[linked.figures().size()];
  }

  /** Chooses; the result holds one decision per figure. */
  static SafeSelection of(LinkedFigures linked) {
    SafeSelection selection = new SafeSelection(linked);
    selection.choose();
    selection.attack();
    return selection;
  }

  /** Prints hidden figures that an attacker knows all the same, since hiding them serves nobody. */
  SafeSelection showWhatIsKnown() {
    Components components = components();
    for (int i = 0; i < decisions.length; i++) {
      if (decisions[i] == Decision.SECONDARY
          && linked.figures().get(i).sums().stream()
              .noneMatch(each -> components.provesHidden(each.sum()))) {
        decisions[i] = Decision.SHOWN;
      }
    }
    return this;
  }

  Decision decision(int figure) {
    return decisions[figure];
  }

  AuditResult result() {
    return new AuditResult(secrets.size(), parts, repairs, knownBefore);
  }

  private void choose() {
    RowSpace space = new RowSpace();
    linked.known().stream()
        .filter(Statement::exact)
        .forEach(known -> space.add(List.of(known.sum())));
    for (LinearForm secret : linked.secrets()) {
      if (space.watch(secret)) {
        secrets.add(secret);
      } else {
        knownBefore++;
      }
    }
    for (int i = 0; i < decisions.length; i++) {
      Figure figure = linked.figures().get(i);
      if (figure.primary()) {
        decisions[i] = Decision.PRIMARY;
      } else {
        List<LinearForm> sums = figure.sums().stream().map(Statement::sum).toList();
        decisions[i] = space.addUnlessItTells(sums) ? Decision.SHOWN : Decision.SECONDARY;
      }
    }
  }

  private void attack() {
    for (int round = 0; ; round++) {
      Components components = components();
      parts = components.count();
      List<LinearForm> told =
          secrets.stream().filter(secret -> !components.provesHidden(secret)).toList();
      if (told.isEmpty()) {
        return;
      }
      repairs++;
      boolean repaired = false;
      if (round < MOST_ROUNDS) {
        RepairMove move = new RepairMove(linked, decisions);
        for (LinearForm secret : told) {
          repaired |= hide(move.cheapest(secret), Decision.SECONDARY);
        }
      }
      if (!repaired && !drop(components, told)) {
        // Only what was known before this publication is left.
        return;
      }
    }
  }

  /** Hides every figure that shares an unknown count with the secrets that are told. */
  private boolean drop(Components components, List<LinearForm> told) {
    TreeSet<Integer> touched = new TreeSet<>();
    told.forEach(secret -> secret.cells().forEach(touched::add));
    TreeSet<Integer> reached = new TreeSet<>();
    told.forEach(secret -> reached.addAll(components.of(secret)));
    TreeSet<Integer> figures = new TreeSet<>();
    for (int i = 0; i < decisions.length; i++) {
      if (decisions[i] == Decision.SHOWN
          && linked.figures().get(i).sums().stream()
              .anyMatch(
                  each ->
                      each.sum().cells().anyMatch(touched::contains)
                          || components.of(each.sum()).stream().anyMatch(reached::contains))) {
        figures.add(i);
      }
    }
    return hide(figures, Decision.DROPPED);
  }

  private boolean hide(Set<Integer> figures, Decision why) {
    boolean any = false;
    for (int figure : figures) {
      if (decisions[figure] == Decision.SHOWN) {
        decisions[figure] = why;
        any = true;
      }
    }
    return any;
  }

  private Components components() {
    List<Statement> known = new ArrayList<>(linked.known());
    for (int i = 0; i < decisions.length; i++) {
      if (decisions[i] == Decision.SHOWN) {
        known.addAll(linked.figures().get(i).sums());
      }
    }
    Components components = new Components(known, linked.counts().size(), linked.free());
    components.suggest(linked.counts().stream().mapToLong(Long::longValue).toArray());
    return components;
  }
}

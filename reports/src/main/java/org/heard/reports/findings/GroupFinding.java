package org.heard.reports.findings;

import java.util.OptionalLong;
import java.util.function.Function;
import org.heard.model.Dimension;

/**
 * One group of survey families over the rolling year.
 *
 * @param dimension what it is a value of
 * @param group its name; empty for "not said"
 * @param families families that answered
 * @param agree families that agree with the closed question "felt heard"
 * @param heard families with a yes in comments, of those with a yes or a no
 * @param children children known to the area in that group, where {@code population.csv} says
 * @param hardly whether its share of the families that answered is less than half its share of the
 *     children, of the groups of its dimension whose children are known; of a group whose number is
 *     hidden it is published only where it is so for all hidden ones of the dimension
 * @param <F> kind of figure
 * @param <C> kind of count
 */
public record GroupFinding<F, C>(
    Dimension dimension,
    String group,
    C families,
    F agree,
    F heard,
    OptionalLong children,
    boolean hardly) {
  /** Whether the group is children and young people speaking for themselves. */
  public boolean youngPeople() {
    return dimension == Dimension.SPEAKER && Voice.isYoung(group);
  }

  /** Whether children of the group are known to the area. */
  public boolean populated() {
    return children.orElse(0) > 0;
  }

  GroupFinding<F, C> unsaid() {
    return new GroupFinding<>(dimension, group, families, agree, heard, children, false);
  }

  <G, D> GroupFinding<G, D> map(Function<F, G> change, Function<C, D> count) {
    return new GroupFinding<>(
        dimension,
        group,
        count.apply(families),
        change.apply(agree),
        change.apply(heard),
        children,
        hardly);
  }
}

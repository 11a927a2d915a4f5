package org.heard.reports.findings;

import java.util.function.Function;

/**
 * A count with a name that data gave, for example an outcome of complaints.
 *
 * @param name as the data has it
 * @param count how many
 * @param <C> kind of count
 */
public record NamedCount<C>(String name, C count) {
  <D> NamedCount<D> map(Function<C, D> change) {
    return new NamedCount<>(name, change.apply(count));
  }
}

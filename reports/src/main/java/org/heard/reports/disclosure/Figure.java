package org.heard.reports.disclosure;

import java.util.List;

/**
 * Something that is printed whole or not at all: a count, or a share with its base.
 *
 * @param sums what its print makes known
 * @param primary whether it must be hidden for its own sake
 * @param loss what hiding it costs the reader, against other figures; above 0
 */
record Figure(List<Statement> sums, boolean primary, double loss) {
  Figure {
    sums = List.copyOf(sums);
  }
}

package org.heard.reports.disclosure;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Attacks a publication the way an outsider would: first by adding and subtracting what was printed
 * (exact elimination), then with the knowledge that counts are whole and not negative (linear
 * programming, by connected component).
 */
public final class Audit {
  private final Publication publication;
  private final Components components;

  private Audit(Publication publication) {
    this.publication = publication;
    this.components =
        new Components(publication.statements(), publication.names().size(), Set.of());
  }

  /**
   * Attacks a publication.
   *
   * @throws ContradictionException where its sums cannot all be true
   */
  public static Audit of(Publication publication) {
    return new Audit(publication);
  }

  /** Attacks a table with margins, some cells of which are hidden. */
  public static Audit of(CrossTable table) {
    return new Audit(table.publication());
  }

  /**
   * The bounds of one count.
   *
   * @throws ContradictionException where no counts fit all sums
   */
  public Bounds bounds(String cell) {
    return components.bounds(LinearForm.sum(publication.cell(cell)));
  }

  /** The bounds of one cell of a table. */
  public Bounds bounds(List<String> labels) {
    return bounds(CrossTable.name(labels));
  }

  /** The counts that adding and subtracting gives away, with their values. */
  public SortedMap<String, Long> recoveredExactly() {
    List<String> names = publication.names();
    TreeMap<String, Long> recovered = new TreeMap<>();
    components.known().forEach((cell, value) -> recovered.put(names.get(cell), value));
    return recovered;
  }
}

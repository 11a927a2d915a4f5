package org.heard.ingest;

import java.util.List;

/**
 * One piece of a file on its way to its rivals: an item, or a note. Both go one way, so that items
 * need not be sent past the few who look for notes.
 *
 * @param candidates an item that was read
 * @param notes what is noted beside items
 */
public record FilePart(List<Candidate> candidates, List<FileNotes> notes) {
  public FilePart {
    candidates = List.copyOf(candidates);
    notes = List.copyOf(notes);
  }

  static FilePart of(Candidate candidate) {
    return new FilePart(List.of(candidate), List.of());
  }

  static FilePart of(FileNotes notes) {
    return new FilePart(List.of(), List.of(notes));
  }

  /** Only how much there is: rows hold a family's words. */
  @Override
  public String toString() {
    return "FilePart[" + candidates.size() + ", " + notes.size() + "]";
  }
}

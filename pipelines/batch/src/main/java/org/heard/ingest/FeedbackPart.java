package org.heard.ingest;

import java.util.List;
import org.heard.model.FeedbackItem;

/**
 * One piece of what was read: an item that counts, or a note of a file. Both go one way, so that
 * items need not be sent past the few who look for notes.
 *
 * @param items an item that counts
 * @param notes what is noted beside items
 */
public record FeedbackPart(List<FeedbackItem> items, List<FileNotes> notes) {
  public FeedbackPart {
    items = List.copyOf(items);
    notes = List.copyOf(notes);
  }

  /** An item. */
  public static FeedbackPart of(FeedbackItem item) {
    return new FeedbackPart(List.of(item), List.of());
  }

  static FeedbackPart of(FileNotes notes) {
    return new FeedbackPart(List.of(), List.of(notes));
  }

  /** Only how much there is: rows hold a family's words. */
  @Override
  public String toString() {
    return "FeedbackPart[" + items.size() + ", " + notes.size() + "]";
  }
}

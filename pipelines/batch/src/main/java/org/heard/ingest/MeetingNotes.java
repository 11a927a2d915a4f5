package org.heard.ingest;

import java.util.List;

/**
 * What was said at one meeting.
 *
 * @param date the day of the meeting, as far as the text or the file's name tells
 * @param items the agenda items, and what was noted outside any of them
 * @param bullets points of bulleted lists
 * @param actions what was agreed to be done, in items and in lists of their own
 */
record MeetingNotes(MeetingDate date, List<AgendaItem> items, long bullets, long actions) {
  MeetingNotes {
    items = List.copyOf(items);
  }

  /**
   * Reads notes.
   *
   * @param file the file's name, which may hold the day
   * @param blocks the notes
   * @param datePattern the mapping's date pattern; empty where nobody said
   */
  static MeetingNotes of(String file, List<NoteBlock> blocks, String datePattern) {
    NoteSections sections = new NoteSections();
    blocks.forEach(sections::add);
    sections.end();
    return new MeetingNotes(
        MeetingDate.find(file, blocks, datePattern),
        sections.items(),
        blocks.stream().filter(block -> block.kind() == NoteBlock.Kind.BULLET).count(),
        sections.actions());
  }

  /** The agenda items; not what was noted outside the agenda. */
  long agendaItems() {
    return items.stream().filter(AgendaItem::onAgenda).count();
  }
}

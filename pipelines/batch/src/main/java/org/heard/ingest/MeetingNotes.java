package org.heard.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was said at one meeting.
 *
 * @param date the day of the meeting; empty where neither the text nor the file's name tells
 * @param items the agenda items, and what was noted outside any of them
 * @param bullets points of bulleted lists
 * @param actions what was agreed to be done, in items and in lists of their own
 */
record MeetingNotes(Optional<LocalDate> date, List<AgendaItem> items, long bullets, long actions) {
  MeetingNotes {
    items = List.copyOf(items);
  }

  static MeetingNotes of(String file, List<NoteBlock> blocks) {
    NoteSections sections = new NoteSections();
    blocks.forEach(sections::add);
    sections.end();
    return new MeetingNotes(
        MeetingDate.find(file, blocks),
        sections.items(),
        blocks.stream().filter(block -> block.kind() == NoteBlock.Kind.BULLET).count(),
        sections.actions());
  }

  /** The agenda items; not what was noted outside the agenda. */
  long agendaItems() {
    return items.stream().filter(AgendaItem::onAgenda).count();
  }
}

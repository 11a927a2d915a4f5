package org.heard.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was said at one meeting.
 *
 * @param date the day of the meeting; empty where neither the text nor the file's name tells
 * @param items the agenda items
 * @param bullets number of list items outside lists of attendees
 */
record MeetingNotes(Optional<LocalDate> date, List<AgendaItem> items, int bullets) {
  private static final Pattern ISO = Pattern.compile("(20\\d\\d)-(\\d\\d)-(\\d\\d)");
  private static final Pattern ACTION = Pattern.compile("(?i)^(action|actions)\\b\\s*[:–-].*");
  private static final Pattern SKIPPED =
      Pattern.compile("(?i)^(attendees|attendance|present|apologies|in attendance)\\b.*");

  MeetingNotes {
    items = List.copyOf(items);
  }

  static MeetingNotes of(String file, List<NoteBlock> blocks) {
    List<AgendaItem> items = new ArrayList<>();
    int bullets = 0;
    String title = "";
    long line = 1;
    boolean skipped = true;
    List<String> comments = new ArrayList<>();
    List<String> actions = new ArrayList<>();
    for (NoteBlock block : blocks) {
      if (block.kind() == NoteBlock.Kind.HEADING) {
        if (!skipped) {
          items.add(new AgendaItem(title, line, comments, List.of(), actions));
        }
        title = block.text();
        line = block.line();
        skipped = block.level() == 1 || SKIPPED.matcher(title).matches();
        comments = new ArrayList<>();
        actions = new ArrayList<>();
      } else if (!skipped && block.kind() != NoteBlock.Kind.TABLE_ROW) {
        bullets += block.kind() == NoteBlock.Kind.TEXT ? 0 : 1;
        (ACTION.matcher(block.text()).matches() ? actions : comments).add(block.text());
      }
    }
    if (!skipped) {
      items.add(new AgendaItem(title, line, comments, List.of(), actions));
    }
    return new MeetingNotes(date(file, blocks), items, bullets);
  }

  private static Optional<LocalDate> date(String file, List<NoteBlock> blocks) {
    StringBuilder text = new StringBuilder(file);
    blocks.stream().limit(20).forEach(block -> text.append('\n').append(block.text()));
    Matcher iso = ISO.matcher(text.toString().toLowerCase(Locale.ROOT));
    return iso.find() ? Optional.of(LocalDate.parse(iso.group())) : Optional.empty();
  }
}

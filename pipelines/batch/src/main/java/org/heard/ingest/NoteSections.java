package org.heard.ingest;

import java.util.ArrayList;
import java.util.List;

/** Puts the blocks of notes in order: agenda items, what stands in them, and what is neither. */
final class NoteSections {
  private enum Place {
    /** Before the first item: title, date, place. */
    FRONT,
    /** A list of people; never comments. */
    ATTENDANCE,
    /** Below a heading such as Agenda, whose numbered points are the items. */
    CONTAINER,
    /** In an item. */
    ITEM,
    /** In an item of the meeting's own business, where nobody comments. */
    PROCEDURE,
    /** In a list of actions. */
    ACTIONS
  }

  private final List<AgendaItem> items = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private final List<String> actions = new ArrayList<>();
  private Place place = Place.FRONT;
  private String title = "";
  private String container = "";
  private long line;
  private boolean open;
  private boolean onAgenda;
  private boolean agendaSeen;
  private boolean titled;
  private boolean numberedItems;
  private boolean actionTable;
  private long otherActions;

  List<AgendaItem> items() {
    return List.copyOf(items);
  }

  long actions() {
    return otherActions + items.stream().mapToLong(item -> item.actions().size()).sum();
  }

  void add(NoteBlock block) {
    switch (block.kind()) {
      case HEADING -> heading(block);
      case NUMBER -> number(block);
      case BULLET, TEXT -> point(block);
      case TABLE_ROW -> row(block);
    }
  }

  private void heading(NoteBlock block) {
    String text = block.text().replaceFirst("^(?:[Ii]tem )?\\d{1,2}(?:\\.\\d{1,2})*[.):]?\\s+", "");
    boolean numbered = !text.equals(block.text());
    String bare = text.replaceFirst("\\s*:$", "").strip();
    actionTable = false;
    if (NoteWords.isActions(bare)) {
      close();
      place = Place.ACTIONS;
    } else if (NoteWords.isAttendance(bare) && !NoteWords.isProcedure(bare)) {
      close();
      place = Place.ATTENDANCE;
    } else if (place == Place.ATTENDANCE && !numbered && NoteWords.isPeople(bare)) {
      return;
    } else if (NoteWords.isContainer(bare)) {
      close();
      place = Place.CONTAINER;
      container = bare;
      line = block.line();
      agendaSeen |= bare.toLowerCase(java.util.Locale.ROOT).startsWith("agenda");
      numberedItems = false;
    } else if (!titled
        && !numbered
        && items.isEmpty()
        && !open
        && place == Place.FRONT
        && (block.level() == 1 || (NoteWords.isTitle(bare) && !NoteWords.isProcedure(bare)))) {
      titled = true;
    } else {
      begin(bare, block.line(), true);
    }
  }

  private void number(NoteBlock block) {
    boolean startsItem =
        block.level() <= 1
            && (place == Place.CONTAINER
                || place == Place.FRONT
                || (numberedItems && place != Place.ACTIONS && place != Place.ATTENDANCE));
    boolean isPoint = place == Place.ACTIONS || place == Place.ATTENDANCE || !startsItem;
    if (isPoint) {
      point(block);
      return;
    }
    String bare = block.text().replaceFirst("\\s*:$", "").strip();
    if (NoteWords.isActions(bare)) {
      close();
      place = Place.ACTIONS;
      return;
    }
    if (NoteWords.isAttendance(bare) && !NoteWords.isProcedure(bare)) {
      close();
      place = Place.ATTENDANCE;
      numberedItems = true;
      return;
    }
    boolean outside =
        agendaSeen && !container.toLowerCase(java.util.Locale.ROOT).startsWith("agenda");
    if (outside && place == Place.CONTAINER) {
      // Numbered points of Notes behind an Agenda are no second agenda.
      begin(container, line, false);
      point(block);
      return;
    }
    begin(bare, block.line(), true);
    numberedItems = true;
  }

  private void begin(String newTitle, long newLine, boolean agenda) {
    close();
    title = newTitle;
    line = newLine;
    open = true;
    onAgenda = agenda;
    place = NoteWords.isProcedure(newTitle) ? Place.PROCEDURE : Place.ITEM;
  }

  private void point(NoteBlock block) {
    String text = block.text();
    switch (place) {
      case FRONT -> {
        // Title, day and place of the meeting; a point of a list is content even without a heading.
        if (block.kind() == NoteBlock.Kind.BULLET && !NoteWords.isMeta(text)) {
          begin("", block.line(), false);
          content(text);
        } else if (text.matches("(?i)(present|attendees|in attendance|apologies)\\s*:?")) {
          place = Place.ATTENDANCE;
        }
      }
      case ATTENDANCE -> {
        // Names; nothing of it goes on.
      }
      case CONTAINER -> {
        begin(
            container,
            line,
            !agendaSeen || container.toLowerCase(java.util.Locale.ROOT).startsWith("agenda"));
        content(text);
      }
      case ITEM, PROCEDURE -> content(text);
      case ACTIONS -> otherActions++;
    }
  }

  private void content(String text) {
    int at = NoteWords.actionWithin(text);
    if (at > 0) {
      content(text.substring(0, at).strip());
      actions.add(text.substring(at));
    } else if (NoteWords.isMeta(text)) {
      statements.add(text);
    } else if (NoteWords.isAction(text)) {
      actions.add(text);
    } else if (place == Place.PROCEDURE || NoteWords.isOfficer(text)) {
      statements.add(text);
    } else {
      comments.add(text);
    }
  }

  private void row(NoteBlock block) {
    String text = block.text();
    if (text.matches(
        "(?i).*\\b(actions?|task)\\b.*\\|.*\\b(owner|who|lead|by when|when|due|date|status)\\b.*")) {
      actionTable = true;
    } else if (place == Place.ACTIONS || actionTable) {
      if (place == Place.ACTIONS && text.matches("(?i)(no\\.?|ref|#|what|who) \\|.*")) {
        return;
      }
      otherActions++;
    } else if (place == Place.ITEM) {
      statements.add(text);
    }
  }

  private void close() {
    if (open) {
      items.add(new AgendaItem(title, line, onAgenda, comments, statements, actions));
      comments.clear();
      statements.clear();
      actions.clear();
      open = false;
    }
    place = Place.FRONT.equals(place) ? Place.FRONT : Place.CONTAINER;
  }

  void end() {
    close();
  }
}

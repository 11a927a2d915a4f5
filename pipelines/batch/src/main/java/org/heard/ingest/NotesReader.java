package org.heard.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.charter.SourceMapping;
import org.heard.model.CaseFacts;
import org.heard.model.FeedbackItem;
import org.heard.model.Origin;
import org.heard.model.QuarterKind;
import org.heard.model.QuestionKind;
import org.heard.model.RawComment;
import org.heard.model.RejectedRow;

/** Reads one file of meeting notes; each agenda item is an item. */
final class NotesReader {
  static final String TWO_WAYS =
      "the notes' date can be read two ways (expected date-pattern dd/MM/yyyy or MM/dd/yyyy)";
  private static final String NO_DATE =
      "the notes have no date (expected 2026-05-01 or 1 May 2026 in the first lines)";

  private final QuarterKind quarters;
  private final ItemKeys keys;

  NotesReader(QuarterKind quarters, ItemKeys keys) {
    this.quarters = quarters;
    this.keys = keys;
  }

  void read(InputFile input, Consumer<RowOutcome> out) throws IOException {
    MeetingNotes notes = MeetingNotes.of(input.file(), blocks(input), input.source().datePattern());
    for (AgendaItem item : notes.items()) {
      Optional<LocalDate> date =
          notes.date().day().or(() -> DatePattern.wholeFile(input.source().datePattern()));
      if (date.isEmpty()) {
        out.accept(
            new RowOutcome.Refused(
                new RejectedRow(
                    input.file(),
                    input.source().kind(),
                    item.line(),
                    "",
                    notes.date().twoWays() ? TWO_WAYS : NO_DATE)));
      } else if (item.comments().isEmpty()) {
        out.accept(new RowOutcome.Empty());
      } else {
        out.accept(new RowOutcome.Read(candidate(input, date.get(), item)));
      }
    }
  }

  /** Whether the notes' date needs the mapping's word and has none. */
  static boolean leavesDateOpen(InputFile input) throws IOException {
    return MeetingDate.find(input.file(), blocks(input), input.source().datePattern()).twoWays();
  }

  private static List<NoteBlock> blocks(InputFile input) throws IOException {
    return NoteBlocks.read(input.path(), input.source().format(), input.source().encoding());
  }

  private Candidate candidate(InputFile input, LocalDate date, AgendaItem item) {
    SourceMapping source = input.source();
    List<String> content = new ArrayList<>(List.of(date.toString(), item.title()));
    content.addAll(item.comments());
    String itemId = keys.itemId(source.name(), content);
    Origin origin =
        new Origin(
            itemId,
            source.kind(),
            quarters.of(date).firstDay(),
            keys.familyKey("item " + itemId),
            false,
            source.defaultGroups(),
            input.file(),
            item.line());
    List<RawComment> comments = new ArrayList<>();
    for (String text : item.comments()) {
      comments.add(
          new RawComment(
              origin,
              itemId + "-" + (comments.size() + 1),
              item.title(),
              QuestionKind.NONE,
              text,
              false,
              false));
    }
    return new Candidate(
        new FeedbackItem(origin, date.toString(), CaseFacts.NONE, List.of(), comments),
        itemId,
        DuplicateRule.SAME_CELLS,
        date.toString());
  }
}

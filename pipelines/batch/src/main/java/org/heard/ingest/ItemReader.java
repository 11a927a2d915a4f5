package org.heard.ingest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heard.charter.ColumnMapping;
import org.heard.charter.ColumnRole;
import org.heard.charter.SourceMapping;
import org.heard.model.CaseFacts;
import org.heard.model.FeedbackItem;
import org.heard.model.Groups;
import org.heard.model.Origin;
import org.heard.model.QuarterKind;
import org.heard.model.Rating;
import org.heard.model.RawComment;
import org.heard.model.RejectedRow;
import org.heard.model.Source;

/** Turns the rows of one survey or register file into items. Not for use by two threads. */
final class ItemReader {
  private static final Set<String> YES =
      Set.of("yes", "y", "true", "1", "i agree", "agree", "agreed", "consent", "i consent");
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final InputFile input;
  private final SourceMapping source;
  private final ColumnPlan plan;
  private final QuarterKind quarters;
  private final ItemKeys keys;
  private final DatePattern dates;
  private final Optional<LocalDate> wholeFile;
  private final WorkingDays workingDays;
  private final List<Optional<Scale>> scales = new ArrayList<>();

  ItemReader(InputFile input, ColumnPlan plan, QuarterKind quarters, ItemKeys keys) {
    this.input = input;
    this.source = input.source();
    this.plan = plan;
    this.quarters = quarters;
    this.keys = keys;
    this.wholeFile = DatePattern.wholeFile(source.datePattern());
    this.dates = new DatePattern(wholeFile.isPresent() ? "yyyy-MM-dd" : source.datePattern());
    this.workingDays = new WorkingDays();
    for (ColumnMapping column : plan.columns()) {
      scales.add(
          column.role() == ColumnRole.RATING ? Optional.of(new Scale(column)) : Optional.empty());
    }
  }

  /** One row; what cannot be read is refused with the column at fault. */
  RowOutcome read(SourceRow row) {
    if (row.isBroken()) {
      return refuse(row, "", row.fault());
    }
    if (row.cells().stream().allMatch(Blank::is)) {
      return new RowOutcome.Empty();
    }
    List<String> all = source.format().equals("xlsx") ? fit(row.cells()) : row.cells();
    if (all.size() != plan.width()) {
      return refuse(
          row, "", all.size() + " cells (expected " + plan.width() + " as in the header)");
    }
    List<String> cells = plan.pick(all);
    if (isUnanswered(cells)) {
      return new RowOutcome.Empty();
    }
    try {
      return new RowOutcome.Read(candidate(row, cells));
    } catch (RefusedCell refused) {
      return refuse(row, refused.column, refused.reason);
    }
  }

  /** A workbook leaves empty cells at the end of a row out. */
  private List<String> fit(List<String> row) {
    List<String> fitted = new ArrayList<>(row);
    while (fitted.size() > plan.width() && Blank.is(fitted.get(fitted.size() - 1))) {
      fitted.remove(fitted.size() - 1);
    }
    while (fitted.size() < plan.width()) {
      fitted.add("");
    }
    return fitted;
  }

  private RowOutcome refuse(SourceRow row, String column, String reason) {
    return new RowOutcome.Refused(
        new RejectedRow(input.file(), source.kind(), row.line(), column, reason));
  }

  /** A survey without a comment, a rating or a choice; a case always says something. */
  private boolean isUnanswered(List<String> cells) {
    boolean asked = false;
    for (int i = 0; i < cells.size(); i++) {
      ColumnMapping column = plan.columns().get(i);
      boolean isAnswer =
          switch (column.role()) {
            case COMMENT, RATING, MULTI_SELECT -> true;
            // A closed question that is no group of ours is an answer all the same.
            case GROUP -> column.field().isEmpty() || source.kind() == Source.COMPLAINT;
            case ID, DATE, CONTACT, DROP, UNKNOWN -> source.kind() == Source.COMPLAINT;
          };
      asked |= isAnswer;
      if (isAnswer && !Blank.is(cells.get(i))) {
        return false;
      }
    }
    return asked;
  }

  private Candidate candidate(SourceRow row, List<String> cells) throws RefusedCell {
    LocalDateTime date =
        date(cells, "date", "received")
            .or(() -> wholeFile.map(LocalDate::atStartOfDay))
            .orElseThrow(this::noDate);
    Optional<LocalDateTime> closed = date(cells, "closed");
    String itemId = keys.itemId(source.name(), cells);
    String familyId = cell(cells, ColumnRole.ID, "family");
    String caseId = Blank.fold(cell(cells, ColumnRole.ID, "case"));
    boolean familyKnown = !Blank.is(familyId);
    String familyKey = keys.familyKey(familyKnown ? familyId : unit(itemId, caseId));
    Origin origin =
        new Origin(
            itemId,
            source.kind(),
            quarters.of(date.toLocalDate()).firstDay(),
            familyKey,
            familyKnown,
            groups(cells),
            input.file(),
            row.line());
    String isoDate =
        dates.hasTime()
            ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(date)
            : date.toLocalDate().toString();
    FeedbackItem item =
        new FeedbackItem(
            origin,
            isoDate,
            caseFacts(cells, date.toLocalDate(), closed),
            ratings(cells, origin),
            comments(cells, origin));
    if (source.kind() == Source.COMPLAINT && !caseId.isEmpty()) {
      String order = isoDate + closed.map(day -> " " + day).orElse("");
      return new Candidate(
          item, source.name() + " case " + keys.familyKey(caseId), DuplicateRule.SAME_CASE, order);
    }
    if (source.kind() == Source.SURVEY && familyKnown) {
      return new Candidate(
          item, source.name() + " family " + familyKey, DuplicateRule.SAME_FAMILY, isoDate);
    }
    return new Candidate(item, itemId, DuplicateRule.SAME_CELLS, isoDate);
  }

  /** What is counted where no family is named: a case stays the same while its row is filled in. */
  private static String unit(String itemId, String caseId) {
    return caseId.isEmpty() ? "item " + itemId : ItemKeys.CASE + caseId;
  }

  private RefusedCell noDate() {
    return plan.columns().stream()
        .filter(column -> column.role() == ColumnRole.DATE && !column.field().equals("closed"))
        .findFirst()
        .map(column -> new RefusedCell(column.name(), "blank (expected " + dates + ")"))
        .orElseGet(() -> new RefusedCell("", "no date"));
  }

  private Optional<LocalDateTime> date(List<String> cells, String... fields) throws RefusedCell {
    for (int i = 0; i < cells.size(); i++) {
      ColumnMapping column = plan.columns().get(i);
      if (column.role() == ColumnRole.DATE
          && List.of(fields).contains(column.field().isEmpty() ? "date" : column.field())
          && !Blank.is(cells.get(i))) {
        Optional<LocalDateTime> date = dates.parse(cells.get(i));
        if (date.isEmpty()) {
          throw new RefusedCell(column.name(), "not a date (expected " + dates + ")");
        }
        if (date.get().getYear() < FIRST_YEAR || date.get().getYear() > LAST_YEAR) {
          throw new RefusedCell(column.name(), "a year outside 1990 to 2100");
        }
        return date;
      }
    }
    return Optional.empty();
  }

  private String cell(List<String> cells, ColumnRole role, String field) {
    for (int i = 0; i < cells.size(); i++) {
      ColumnMapping column = plan.columns().get(i);
      if (column.role() == role && column.field().equals(field) && !Blank.is(cells.get(i))) {
        return cells.get(i);
      }
    }
    return "";
  }

  private String group(List<String> cells, String field) {
    String value = Blank.fold(cell(cells, ColumnRole.GROUP, field));
    return ScaleWords.isPreferNotToSay(value.toLowerCase(Locale.ROOT)) ? "" : value;
  }

  private Groups groups(List<String> cells) {
    Groups whole = source.defaultGroups();
    return new Groups(
        orElse(group(cells, "area"), whole.area()),
        orElse(group(cells, "age_band"), whole.ageBand()),
        orElse(group(cells, "setting"), whole.setting()),
        orElse(group(cells, "need"), whole.need()),
        orElse(group(cells, "speaker"), whole.speaker()));
  }

  private static String orElse(String said, String otherwise) {
    return said.isEmpty() ? otherwise : said;
  }

  private CaseFacts caseFacts(
      List<String> cells, LocalDate received, Optional<LocalDateTime> closed) throws RefusedCell {
    if (source.kind() != Source.COMPLAINT) {
      return CaseFacts.NONE;
    }
    if (closed.isPresent() && closed.get().toLocalDate().isBefore(received)) {
      throw new RefusedCell("", "closed before it was received");
    }
    return new CaseFacts(
        group(cells, "stage"),
        group(cells, "service"),
        group(cells, "category"),
        group(cells, "outcome"),
        closed.map(day -> workingDays.between(received, day.toLocalDate())).orElse(-1));
  }

  private List<Rating> ratings(List<String> cells, Origin origin) throws RefusedCell {
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Optional<Scale> scale = scales.get(i);
      if (scale.isEmpty()) {
        continue;
      }
      ColumnMapping column = plan.columns().get(i);
      Optional<Scale.Answer> answer = scale.get().read(cells.get(i));
      if (answer.isPresent()) {
        ratings.add(
            new Rating(
                origin,
                question(column),
                column.target(),
                answer.get().answer(),
                answer.get().value(),
                column.points()));
      } else if (!column.target().isEmpty()) {
        throw new RefusedCell(
            column.name(), "not on the scale (expected 1 to " + column.points() + " or its words)");
      }
    }
    return ratings;
  }

  private List<RawComment> comments(List<String> cells, Origin origin) {
    boolean consent =
        YES.contains(Blank.fold(cell(cells, ColumnRole.GROUP, "consent")).toLowerCase(Locale.ROOT));
    List<RawComment> comments = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < cells.size(); i++) {
      ColumnMapping column = plan.columns().get(i);
      if (column.role() != ColumnRole.COMMENT || !isText(column)) {
        continue;
      }
      number++;
      String translation = translationOf(cells, i);
      String text = translation.isEmpty() ? cells.get(i) : translation;
      if (!Blank.is(text)) {
        comments.add(
            new RawComment(
                origin,
                origin.itemId() + "-" + number,
                question(column),
                column.questionKind(),
                text,
                consent,
                !translation.isEmpty()));
      }
    }
    return comments;
  }

  /** The translation of a comment stands in the first translation column on its right. */
  private String translationOf(List<String> cells, int comment) {
    for (int i = comment + 1; i < cells.size(); i++) {
      ColumnMapping column = plan.columns().get(i);
      if (column.role() == ColumnRole.COMMENT) {
        if (isText(column)) {
          return "";
        }
        if (column.field().equals("translation") && !Blank.is(cells.get(i))) {
          return cells.get(i);
        }
      }
    }
    return "";
  }

  private static boolean isText(ColumnMapping column) {
    return column.field().isEmpty() || column.field().equals("text");
  }

  private static String question(ColumnMapping column) {
    return column.question().isEmpty() ? column.name() : column.question();
  }

  /** A cell that makes its row unreadable. */
  private static final class RefusedCell extends Exception {
    private static final long serialVersionUID = 1L;
    private final String column;
    private final String reason;

    RefusedCell(String column, String reason) {
      super(reason, null, false, false);
      this.column = column;
      this.reason = reason;
    }
  }
}

package org.heard.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heard.charter.ColumnRole;
import org.heard.model.QuestionKind;

/**
 * Says what a column is for from its header and its cells. Where neither tells, it is unknown: a
 * person must say, so that nothing personal slips in.
 */
final class RoleRules {
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\\.? )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,2}");

  /** A person's name with or without initials, and with the surname first. */
  private static final Pattern STAFF_NAME =
      Pattern.compile(
          "(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\\.? )?\\p{Lu}[\\p{L}'\u2019.-]*"
              + "(?:,? \\p{Lu}[\\p{L}'\u2019.-]*){1,2}");

  private final boolean complaint;
  private final Map<String, Boolean> tickBoxes = new HashMap<>();

  /**
   * @param complaint whether the file is a register of complaints
   * @param headers all headers, to find the questions that several columns share
   * @param stats their cells
   */
  RoleRules(boolean complaint, List<Header> headers, List<ColumnStats> stats) {
    this.complaint = complaint;
    for (int i = 0; i < headers.size(); i++) {
      if (!headers.get(i).question().isEmpty()) {
        tickBoxes.merge(
            headers.get(i).question(),
            isTickBox(headers.get(i), stats.get(i)),
            (one, other) -> one && other);
      }
    }
  }

  /** A column that is either ticked or not: one value beside blanks. */
  private static boolean isTickBox(Header header, ColumnStats column) {
    if (column.isCrowded()) {
      return false;
    }
    if (column.values().size() <= 1) {
      return column.meanLength() <= 120;
    }
    return isOther(header)
        || (column.values().size() == 2
            && column.values().keySet().stream()
                .allMatch(
                    value ->
                        value.matches(
                            "(?i)0|1|yes|no|true|false|selected|not selected|checked"
                                + "|unchecked|ticked")));
  }

  private static boolean isOther(Header header) {
    return header.option().toLowerCase(java.util.Locale.ROOT).matches("other\\b.*");
  }

  /** What a column is; dates and ids are candidates, of which the caller keeps the best. */
  ColumnShape decide(Header header, ColumnStats column) {
    String name = header.name();
    long nonblank = column.nonblank();
    if (name.toLowerCase(java.util.Locale.ROOT).startsWith("(do not modify)")) {
      return ColumnShape.of(name, ColumnRole.DROP, "", nonblank);
    }
    if (isContact(header, column)) {
      return ColumnShape.of(name, ColumnRole.CONTACT, "", nonblank);
    }
    if (isDate(header, column)) {
      return ColumnShape.of(name, ColumnRole.DATE, "", nonblank);
    }
    Optional<ColumnShape> id = id(header, column);
    if (id.isPresent()) {
      return id.get();
    }
    if (isMetadata(header, column)) {
      return ColumnShape.of(name, ColumnRole.DROP, "", nonblank);
    }
    if (complaint && isReply(header, column)) {
      return ColumnShape.of(name, ColumnRole.DROP, "reply", nonblank);
    }
    if (header.any(HeaderWords::isTranslation)) {
      return comment(header, "translation", nonblank);
    }
    Optional<String> group =
        header.plains().stream()
            .map(plain -> GroupWords.field(plain, complaint))
            .flatMap(Optional::stream)
            .findFirst();
    if (group.equals(Optional.of("consent")) && column.values().size() <= 8) {
      return ColumnShape.of(name, ColumnRole.GROUP, "consent", nonblank);
    }
    if (nonblank == 0) {
      return header.any(HeaderWords::isComment) && !group.isPresent()
          ? comment(header, "", 0)
          : ColumnShape.of(name, ColumnRole.DROP, "", 0);
    }
    return answer(header, column, group);
  }

  private ColumnShape answer(Header header, ColumnStats column, Optional<String> group) {
    String name = header.name();
    long nonblank = column.nonblank();
    if (tickBoxes.getOrDefault(header.question(), false) && !(isOther(header) && isText(column))) {
      return multiSelect(name, "", nonblank);
    }
    boolean writeIn =
        header.any(plain -> plain.matches("(.* )?other( words?)?( .*)?|.*write in.*"))
            && column.variety() > 0.5;
    boolean tickAll = header.any(HeaderWords::isTickAll) && !writeIn;
    if (!isLongText(column) || tickAll) {
      Optional<String> separator = Separators.find(column);
      if (separator.isPresent() || tickAll) {
        return multiSelect(name, separator.orElse(";"), nonblank);
      }
    }
    Optional<ColumnShape> rating = RatingRules.decide(header, column, !complaint);
    if (rating.isPresent()) {
      return rating.get();
    }
    if (column.areLinks()) {
      return ColumnShape.of(name, ColumnRole.DROP, "", nonblank);
    }
    boolean isShort = column.meanLength() <= 60 && column.meanWords() <= 8;
    boolean fewValues =
        !column.isCrowded()
            && (column.variety() <= 0.3 || (column.values().size() <= 3 && nonblank >= 8));
    boolean asksForWords = header.any(HeaderWords::isComment);
    boolean asksForText =
        (header.any(HeaderWords::isFreeText) && !column.areNumbers() && !column.areLinks())
            || (header.any(QuestionKinds::asksForSides) && column.meanWords() >= 2.5)
            || (asksForWords && column.meanWords() >= 6)
            || (writeIn && column.meanWords() >= 2);
    boolean listed =
        fewValues
            || column.variety() <= 0.5
            || nonblank < 20
            || complaint
            || group.filter(field -> field.equals("setting") || field.equals("area")).isPresent();
    if (group.isPresent()
        && isShort
        && listed
        && !asksForText
        && (!asksForWords || fewValues || complaint)
        && !isLongText(column)) {
      return ColumnShape.of(name, ColumnRole.GROUP, group.get(), nonblank);
    }
    if (isNames(column)) {
      return ColumnShape.of(
          name, asksForWords ? ColumnRole.COMMENT : ColumnRole.UNKNOWN, "", nonblank);
    }
    if (column.areNumbers()) {
      return number(header, column);
    }
    if (isText(column) || asksForText || (asksForWords && !fewValues)) {
      return comment(header, "", nonblank);
    }
    if (fewValues
        || (isShort && column.variety() <= 0.5 && column.values().size() <= 40)
        || GroupWords.isAboutPerson(header.plain())) {
      return ColumnShape.of(name, ColumnRole.GROUP, "", nonblank);
    }
    if (column.variety() > 0.3 && column.meanLength() >= 6) {
      return comment(header, "", nonblank);
    }
    return ColumnShape.of(name, ColumnRole.UNKNOWN, "", nonblank);
  }

  private static ColumnShape number(Header header, ColumnStats column) {
    boolean closed = column.values().size() <= 12 && !column.isCrowded();
    boolean said =
        header.any(GroupWords::isAboutPerson)
            || header.any(plain -> plain.matches(".*\\b(multiple choice|choice|code|age)\\b.*"));
    return ColumnShape.of(
        header.name(),
        closed || said ? ColumnRole.GROUP : ColumnRole.UNKNOWN,
        "",
        column.nonblank());
  }

  private static boolean isText(ColumnStats column) {
    return isLongText(column)
        || (!column.areNumbers()
            && column.variety() > 0.6
            && column.values().size() > 40
            && column.meanWords() >= 2);
  }

  private static boolean isLongText(ColumnStats column) {
    return !column.areNumbers()
        && ((column.variety() > 0.5 && column.meanWords() >= 4.5)
            || (column.meanLength() > 60 && column.variety() > 0.3));
  }

  private static boolean isNames(ColumnStats column) {
    return column.variety() > 0.6 && share(column, PERSON) >= 0.7;
  }

  /** Share of the cells that a pattern matches; 0 where there are none. */
  private static double share(ColumnStats column, Pattern pattern) {
    long matching = 0;
    long all = 0;
    for (Map.Entry<String, Integer> each : column.values().entrySet()) {
      all += each.getValue();
      matching += pattern.matcher(each.getKey()).matches() ? each.getValue() : 0;
    }
    return all == 0 ? 0 : (double) matching / all;
  }

  private ColumnShape comment(Header header, String field, long nonblank) {
    QuestionKind kind =
        complaint && !header.name().contains("?")
            ? QuestionKind.NONE
            : QuestionKinds.of(header.plain());
    return new ColumnShape(
        header.name(), ColumnRole.COMMENT, field, kind, nonblank, "", 0, Map.of(), "");
  }

  private static ColumnShape multiSelect(String name, String separator, long nonblank) {
    return new ColumnShape(
        name, ColumnRole.MULTI_SELECT, "", QuestionKind.NONE, nonblank, "", 0, Map.of(), separator);
  }

  private boolean isContact(Header header, ColumnStats column) {
    if (column.areContacts()) {
      return true;
    }
    boolean answers = column.meanWords() > 8 || RatingRules.isScale(column, true);
    if (answers) {
      return false;
    }
    if (header.any(HeaderWords::isContact)) {
      return true;
    }
    // A few officers stand at many cases: their names repeat.
    return header.any(HeaderWords::isStaff) && share(column, STAFF_NAME) >= 0.7;
  }

  private static boolean isDate(Header header, ColumnStats column) {
    if (column.areDates()) {
      return true;
    }
    if (!header.any(HeaderWords::isDate)) {
      return false;
    }
    if (column.nonblank() == 0) {
      return header.plain().matches("(.*\\b)?dates?( .*)?|.*(closed|submitted|completion time)");
    }
    return DayNumbers.pattern(column).isPresent()
        || (!column.dates().isEmpty() && column.meanLength() < 30 && column.meanWords() <= 4);
  }

  private Optional<ColumnShape> id(Header header, ColumnStats column) {
    if (column.meanLength() > 40 || column.meanWords() > 2.5) {
      return Optional.empty();
    }
    long nonblank = column.nonblank();
    String name = header.name();
    boolean numbered = name.isEmpty() && column.areNumbers() && column.variety() == 1;
    if (nonblank > 0 && header.any(HeaderWords::isFamilyId)) {
      return Optional.of(ColumnShape.of(name, ColumnRole.ID, "family", nonblank));
    }
    if (numbered
        || (header.plains().stream().limit(2).anyMatch(HeaderWords::isId)
            && nonblank > 0
            && column.variety() > (complaint ? 0.4 : 0.9))) {
      return Optional.of(
          ColumnShape.of(name, ColumnRole.ID, complaint ? "case" : "item", nonblank));
    }
    return Optional.empty();
  }

  private static boolean isMetadata(Header header, ColumnStats column) {
    return column.meanWords() <= 3
        && column.meanLength() < 60
        && header.plains().stream().limit(2).anyMatch(HeaderWords::isMetadata);
  }

  /** An officer's words about a case: a reply is no family's comment. */
  private static boolean isReply(Header header, ColumnStats column) {
    return HeaderWords.isReply(header.plain())
        && (column.nonblank() == 0 || column.meanWords() >= 3 || column.variety() > 0.3);
  }
}

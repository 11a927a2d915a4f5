package org.heard.redact;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.language.MaskWord;
import org.heard.model.CaseFacts;
import org.heard.model.FeedbackItem;
import org.heard.model.Groups;
import org.heard.model.Origin;
import org.heard.model.Rating;
import org.heard.model.RawComment;
import org.heard.model.Redaction;
import org.heard.model.RedactionKind;

/**
 * Masks what is personal in words that leave {@code restricted/}: actions and titles of a project,
 * names of groups, names of files and columns. Safe under several threads.
 */
public final class PublicText implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int REMEMBERED = 10_000;

  private static final int LONGEST_TITLE = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern SEPARATORS = Pattern.compile("[_/\\\\.-]");
  private static final Pattern DATED = Pattern.compile(".*(?:19|20)\\d\\d.*");
  private static final Set<RedactionKind> IN_GROUPS =
      EnumSet.complementOf(EnumSet.of(RedactionKind.SCHOOL, RedactionKind.ADDRESS));

  private final Gazetteer gazetteer;
  private final TextRedactor redactor;
  private final ConcurrentHashMap<String, String> groups = new ConcurrentHashMap<>();

  /** With the names that a project knows. */
  public PublicText(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    redactor = new TextRedactor(gazetteer);
  }

  /** Masks a sentence as a comment is masked. */
  public String text(String words) {
    return words.isBlank() ? words : redactor.redact(words).text();
  }

  /**
   * Masks the name of a group or column. Names of places often look like names of persons, so a
   * person needs a known given name or a title here; schools and streets stay.
   */
  public String group(String value) {
    String known = groups.get(value);
    if (known == null) {
      List<Span> spans = new ArrayList<>();
      addShapes(value, spans, span -> true);
      addPersons(value, spans);
      known = masked(value, spans);
      if (groups.size() < REMEMBERED) {
        groups.put(value, known);
      }
    }
    return known;
  }

  /** Masks the name of a file, with folders or without. Dates in it stay. */
  public String fileName(String name) {
    List<Span> spans = new ArrayList<>();
    addShapes(
        name.replace('_', ' '),
        spans,
        span ->
            span.kind() != RedactionKind.DOB
                && !DATED.matcher(name.substring(span.start(), span.end())).matches());
    addPersons(SEPARATORS.matcher(name).replaceAll(" "), spans);
    return masked(name, spans);
  }

  /**
   * An item with the names of its groups masked. The setting stays as it is: it is counted and
   * never printed.
   */
  public FeedbackItem groupsOf(FeedbackItem item) {
    Groups said = item.origin().groups();
    CaseFacts facts = item.caseFacts();
    Groups groups =
        new Groups(
            group(said.area()),
            group(said.ageBand()),
            said.setting(),
            group(said.need()),
            group(said.speaker()));
    CaseFacts masked =
        new CaseFacts(
            group(facts.stage()),
            group(facts.service()),
            group(facts.category()),
            group(facts.outcome()),
            facts.workingDays());
    if (groups.equals(said) && masked.equals(facts)) {
      return item;
    }
    Origin origin = with(item.origin(), groups);
    return new FeedbackItem(
        origin,
        item.date(),
        masked,
        item.ratings().stream().map(rating -> with(rating, origin)).toList(),
        item.comments().stream().map(comment -> with(comment, origin)).toList());
  }

  private static Origin with(Origin origin, Groups groups) {
    return new Origin(
        origin.itemId(),
        origin.source(),
        origin.quarter(),
        origin.familyKey(),
        origin.familyKnown(),
        groups,
        origin.file(),
        origin.line());
  }

  private static Rating with(Rating rating, Origin origin) {
    return new Rating(
        origin,
        rating.question(),
        rating.target(),
        rating.answer(),
        rating.value(),
        rating.points());
  }

  private static RawComment with(RawComment comment, Origin origin) {
    return new RawComment(
        origin,
        comment.id(),
        comment.question(),
        comment.questionKind(),
        comment.text(),
        comment.quoteConsent(),
        comment.translated());
  }

  /** Whether a given name or a title is among the words. */
  private static boolean named(String value) {
    Matcher word = WORD.matcher(value);
    while (word.find()) {
      String plain = Words.plain(word.group());
      if (NameTokens.known(plain) || TitledNames.title(plain) || plain.equals("miss")) {
        return true;
      }
    }
    return false;
  }

  private static void addShapes(String text, List<Span> spans, Predicate<Span> counts) {
    List<Span> found = new ArrayList<>();
    Shapes.find(text, found);
    found.removeIf(span -> !IN_GROUPS.contains(span.kind()) || !counts.test(span));
    spans.addAll(found);
  }

  /** The language pass is worth its time only where a given name or a title stands. */
  private void addPersons(String text, List<Span> spans) {
    List<Span> listed = new ArrayList<>();
    gazetteer.find(text, listed);
    listed.removeIf(span -> span.kind() != RedactionKind.PERSON);
    spans.addAll(listed);
    if (!named(text)) {
      return;
    }
    for (Redaction each : redactor.redact(text).redactions()) {
      // A title stands before the name that it makes one.
      int from = Math.max(0, each.start() - LONGEST_TITLE);
      if (each.kind() == RedactionKind.PERSON
          && named(text.substring(from, each.end()))
          && !ordinary(text.substring(each.start(), each.end()))) {
        spans.add(new Span(each.start(), each.end(), each.kind()));
      }
    }
  }

  /** Ordinary words behind a title: MS Forms. */
  private static boolean ordinary(String found) {
    return WORD.matcher(found)
        .results()
        .map(word -> Words.plain(word.group()))
        .allMatch(word -> Words.COMMON.contains(word) && !NameTokens.known(word));
  }

  private static String masked(String text, List<Span> spans) {
    StringBuilder masked = new StringBuilder();
    PersonNumbers people = new PersonNumbers(text);
    int at = 0;
    for (Span each : Span.withoutOverlap(spans)) {
      masked.append(text, at, each.start());
      masked.append(
          each.kind() == RedactionKind.PERSON
              ? MaskWord.of(each.kind(), people.of(text.substring(each.start(), each.end())))
              : MaskWord.of(each.kind()));
      at = each.end();
    }
    return masked.append(text, at, text.length()).toString();
  }
}

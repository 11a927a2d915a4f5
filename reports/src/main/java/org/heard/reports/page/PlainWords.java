package org.heard.reports.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.heard.reports.findings.About;
import org.heard.reports.findings.CorrectedFigure;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.read.PlainEdition;
import org.heard.reports.read.ShippedWording;
import org.heard.reports.read.WordingFile;
import org.heard.reports.statistics.ChangeWord;

/**
 * The sentences of a page in plain words in one language, with dates and numbers written its way.
 */
final class PlainWords {
  private final Wording wording;
  private final String tag;
  private final Locale locale;
  private final Map<String, String> titles;

  private PlainWords(Wording wording, Map<String, String> titles) {
    this.wording = wording;
    this.tag = wording.say("language");
    this.locale = Locale.forLanguageTag(tag);
    this.titles = titles;
  }

  /**
   * The sentences of a page: English, over them those of the language that ship with the program,
   * over them the project's own. What a translation leaves out is said in English.
   *
   * @param page {@code families} or {@code easy-read}
   * @param language for example {@code en} or {@code pl}
   */
  static PlainWords of(String page, String language, PlainEdition edition) {
    Map<String, String> texts = new TreeMap<>();
    ShippedWording.texts(page, PlainEdition.ENGLISH).ifPresent(texts::putAll);
    if (!language.equals(PlainEdition.ENGLISH)) {
      ShippedWording.texts(page, language).ifPresent(texts::putAll);
    }
    for (WordingFile own : edition.wordings()) {
      if (own.page().equals(page) && own.language().equals(language)) {
        texts.putAll(own.texts());
      }
    }
    return new PlainWords(Wording.of(ShippedWording.file(page, language), texts), texts);
  }

  /** For the frame of the page, which says its few words itself. */
  Words frame() {
    return new Words(wording);
  }

  /** The page's language, for example {@code en-GB}. */
  String tag() {
    return tag;
  }

  String say(String key, Object... namesAndValues) {
    return wording.say(key, namesAndValues);
  }

  boolean has(String key) {
    return wording.has(key);
  }

  /** The names of sentences that begin so, in the order of the file's names. */
  List<String> keys(String prefix) {
    return wording.keys().stream().filter(key -> key.startsWith(prefix)).toList();
  }

  Block.Paragraph lead(String key, Object... namesAndValues) {
    return new Block.Paragraph(Block.Tone.LEAD, say(key, namesAndValues));
  }

  Block.Paragraph plain(String key, Object... namesAndValues) {
    return new Block.Paragraph(Block.Tone.PLAIN, say(key, namesAndValues));
  }

  /** {@code 28 June 2026}; a month without a day stays a month. */
  String date(String iso) {
    if (iso.length() >= 10) {
      return LocalDate.parse(iso.substring(0, 10))
          .format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    }
    return iso.length() == 7
        ? YearMonth.parse(iso).format(DateTimeFormatter.ofPattern("LLLL yyyy", locale))
        : iso;
  }

  String number(long number) {
    return String.format(locale, "%,d", number);
  }

  /** Words of the project, which are English. */
  Phrase english(String text) {
    return new Phrase(text, tag.startsWith(PlainEdition.ENGLISH) ? null : "en-GB");
  }

  /**
   * The title of a message or commitment in the page's language where the file has it, as {@code
   * title.send-kent.m4}.
   */
  Phrase title(About about, String id, String title) {
    String translated = titles.get("title." + about.charterId() + "." + id);
    return translated == null ? english(title) : Phrase.of(translated);
  }

  /** A language's name, from its code. */
  String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(locale);
  }

  /** A sentence with the first and the last day of the report's quarter. */
  String dates(About about, String key) {
    return say(
        key,
        "first",
        date(about.quarter().firstDay().toString()),
        "last",
        date(about.quarter().lastDay().toString()));
  }

  /** The word for change that the sentences are named by: rise, fall, same, few or unsure. */
  static String key(ChangeWord word) {
    return switch (word) {
      case CLEAR_RISE -> "rise";
      case CLEAR_FALL -> "fall";
      case NO_CLEAR_CHANGE -> "same";
      case TOO_FEW -> "few";
      case NOT_RELIABLE -> "unsure";
    };
  }

  /** The icon of a word for change. */
  static Icon icon(ChangeWord word) {
    return switch (word) {
      case CLEAR_RISE -> Icon.BETTER;
      case CLEAR_FALL -> Icon.WORSE;
      case NO_CLEAR_CHANGE -> Icon.SAME;
      case TOO_FEW, NOT_RELIABLE -> Icon.UNKNOWN;
    };
  }

  /** Why a figure is not shown. */
  String why(Published.Reason reason) {
    return switch (reason) {
      case CONFIDENTIAL -> say("hidden.confidential");
      case LOW -> say("hidden.low");
      case NO_DATA -> say("hidden.nodata");
    };
  }

  /**
   * {@code About 6 in 10 families}.
   *
   * @param who {@code families} or {@code young}
   */
  String people(String who, ShareFigure share) {
    return people(who, TenPeople.of(share));
  }

  /** The same of a figure that people's reading corrects. */
  String people(String who, CorrectedFigure figure) {
    return people(who, TenPeople.of(figure));
  }

  private String people(String who, TenPeople ten) {
    String key = "ten." + who + "." + ten.kind().word();
    return switch (ten.kind()) {
      case ABOUT, EXACT -> say(key, "count", ten.filled());
      case NONE, FEW, MOST, ALL -> say(key);
    };
  }

  /** Ten people, so many of them dark. */
  Picture ten(ShareFigure share) {
    return ten(TenPeople.of(share));
  }

  /** The same of a figure that people's reading corrects. */
  Picture ten(CorrectedFigure figure) {
    return ten(TenPeople.of(figure));
  }

  private Picture ten(TenPeople ten) {
    return ten.picture(say("ten.alt", "count", ten.filled()));
  }

  /** An icon with its alternative text. */
  Picture icon(Icon icon) {
    return icon.picture(say("icon." + icon.word()));
  }

  /** The sentences of a text, each by itself: places are filled after it is cut. */
  List<String> sentences(String key, Object... namesAndValues) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : Sentences.of(wording.template(key))) {
      sentences.add(wording.fill(key, sentence, namesAndValues));
    }
    return sentences;
  }
}

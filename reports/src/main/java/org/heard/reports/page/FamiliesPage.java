package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.model.Source;
import org.heard.reports.findings.About;
import org.heard.reports.findings.Point;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.PublishedQuote;
import org.heard.reports.findings.ReviewFinding;
import org.heard.reports.findings.Timeline;

/** The page that parents and young people read: words first, ten people for a number. */
final class FamiliesPage {
  private final PublishedFindings findings;
  private final PlainWords words;

  private FamiliesPage(PublishedFindings findings, PlainWords words) {
    this.findings = findings;
    this.words = words;
  }

  static Document of(PublishedFindings findings, PlainWords words) {
    FamiliesPage page = new FamiliesPage(findings, words);
    FamiliesActions actions = new FamiliesActions(findings, words);
    FamiliesVoices voices = new FamiliesVoices(findings, words);
    About about = findings.about();
    return new Document(
        words.say("page.title"),
        subtitle(about, words),
        about,
        List.of(
            page.asked(),
            new FamiliesAnswer(findings, words).section(),
            new FamiliesMessages(findings, words).section(),
            inYourWords(findings.quotes(), words),
            actions.changed(),
            actions.notChanged(),
            voices.missing(),
            voices.young(),
            page.right(),
            page.glossary()),
        page.footer(),
        words.tag(),
        Look.FAMILIES);
  }

  static String subtitle(About about, PlainWords words) {
    return words.say(
        "page.subtitle",
        "area",
        about.area(),
        "first",
        words.date(about.quarter().firstDay().toString()),
        "last",
        words.date(about.quarter().lastDay().toString()));
  }

  private Section asked() {
    List<Block> blocks = new ArrayList<>();
    if (words.has("translation.notice")) {
      blocks.add(new Block.Paragraph(Block.Tone.WARNING, words.say("translation.notice")));
    }
    blocks.addAll(
        PlainPages.otherLanguages(
            findings,
            words,
            PlainPages.FAMILIES,
            language -> PlainWords.of("families", language, findings.plain())));
    blocks.add(words.lead("asked.promises", "organisation", findings.about().organisation()));
    blocks.add(new Block.Paragraph(Block.Tone.PLAIN, words.dates(findings.about(), "asked.dates")));
    if (!findings.hasData()) {
      blocks.add(new Block.Paragraph(Block.Tone.WARNING, words.say("asked.nothing")));
    } else {
      if (!FamiliesAnswer.silent(findings.headline().ratings())) {
        blocks.add(words.plain("asked.question"));
      }
      if (!FamiliesAnswer.silent(findings.headline().comments())) {
        blocks.add(words.plain("asked.words"));
      }
      findings.received().stream()
          .filter(received -> received.source() == Source.SURVEY)
          .map(Timeline::latest)
          .flatMap(Optional::stream)
          .map(Point::figure)
          .map(Published::shown)
          .flatMap(Optional::stream)
          .forEach(count -> blocks.add(words.plain("asked.count", "count", words.number(count))));
      if (findings.sources().contains(Source.COMPLAINT)) {
        blocks.add(words.plain("asked.complaint"));
      }
      if (findings.sources().contains(Source.MEETING)) {
        blocks.add(words.plain("asked.meeting"));
      }
    }
    blocks.add(words.plain("asked.program"));
    return new Section("asked", words.say("asked.title"), blocks);
  }

  /** Words that families let us show, or why there are none. */
  static Section inYourWords(List<PublishedQuote> quotes, PlainWords words) {
    List<Block> blocks = new ArrayList<>();
    if (quotes.isEmpty()) {
      blocks.add(words.plain("words.none"));
    } else {
      blocks.add(words.plain("words.lead"));
      blocks.add(
          new PlainBlock.Quotes(
              quotes.stream()
                  .map(
                      quote ->
                          new PlainBlock.Quote(
                              quoted(quote, words), words.english(quote.speaker())))
                  .toList()));
    }
    return new Section("words", words.say("words.title"), blocks);
  }

  /** A family's words between quotation marks; they are English on every page. */
  static Phrase quoted(PublishedQuote quote, PlainWords words) {
    return words.english("“" + quote.text() + "”");
  }

  private Section right() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(words.lead("right.lead"));
    blocks.add(words.plain("right.tell"));
    findings.review().ifPresent(review -> disputes(review, blocks));
    String contact = findings.about().contact();
    blocks.add(
        contact.isBlank()
            ? words.plain("right.nocontact")
            : new PlainBlock.Terms(
                List.of(
                    new PlainBlock.Term(
                        words.say("right.contact"), words.english(ShortText.of(contact))))));
    blocks.add(words.plain("right.long"));
    return new Section("right", words.say("right.title"), blocks);
  }

  /** How often somebody said "this is not what was meant", and how often we answered. */
  private void disputes(ReviewFinding review, List<Block> blocks) {
    review
        .disputes()
        .shown()
        .map(
            count ->
                count == 0
                    ? words.plain("right.disputes.none")
                    : words.plain("right.disputes", "count", words.number(count)))
        .or(() -> Optional.of(words.plain("right.disputes.few")))
        .ifPresent(blocks::add);
    review
        .answered()
        .shown()
        .filter(count -> count > 0)
        .ifPresent(
            count -> blocks.add(words.plain("right.answered", "count", words.number(count))));
  }

  private Section glossary() {
    List<PlainBlock.Term> terms = new ArrayList<>();
    for (String key : words.keys("glossary.")) {
      if (words.has(key + ".means")) {
        terms.add(new PlainBlock.Term(words.say(key), Phrase.of(words.say(key + ".means"))));
      }
    }
    return new Section(
        "glossary", words.say("glossary.title"), List.of(new PlainBlock.Terms(terms)));
  }

  private List<String> footer() {
    About about = findings.about();
    List<String> footer = new ArrayList<>();
    footer.add(
        words.say(
            "footer.charter", "charter", about.charterName(), "version", about.charterVersion()));
    footer.add(words.say("footer.run", "run", about.runId(), "program", about.program()));
    if (!about.logo().problem().isEmpty()) {
      footer.add(about.logo().problem());
    }
    return footer;
  }
}

package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.model.Source;
import org.heard.reports.findings.About;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.read.SignOff;

/**
 * The draft for Easy Read: pictures left, short sentences right, one idea each. It is a draft until
 * a group has signed it for this quarter and language.
 */
final class EasyReadPage {
  private final PublishedFindings findings;
  private final String language;
  private final PlainWords words;
  private final EasyRows rows;

  private EasyReadPage(PublishedFindings findings, String language, PlainWords words) {
    this.findings = findings;
    this.language = language;
    this.words = words;
    this.rows = new EasyRows(words);
  }

  static Document of(PublishedFindings findings, String language, PlainWords words) {
    EasyReadPage page = new EasyReadPage(findings, language, words);
    About about = findings.about();
    List<Section> sections = new ArrayList<>();
    sections.add(page.checked());
    sections.add(page.aboutThis());
    EasyReadFindings told = new EasyReadFindings(findings, words, page.rows);
    sections.add(told.answer());
    sections.add(told.told());
    EasyReadActions actions = new EasyReadActions(findings, words, page.rows);
    sections.add(actions.did());
    sections.add(actions.couldNot());
    sections.add(told.missing());
    sections.add(page.right());
    List<String> footer =
        List.of(words.say("footer.run", "run", about.runId(), "program", about.program()));
    return new Document(
        words.say("page.title"),
        FamiliesPage.subtitle(about, words),
        about,
        sections,
        footer,
        words.tag(),
        Look.EASY_READ);
  }

  private Section checked() {
    List<Block> blocks = new ArrayList<>();
    if (words.has("translation.notice")) {
      blocks.add(new Block.Paragraph(Block.Tone.WARNING, words.say("translation.notice")));
    }
    blocks.addAll(
        PlainPages.otherLanguages(
            findings,
            words,
            PlainPages.EASY_READ,
            other -> PlainWords.of("easy-read", other, findings.plain())));
    Optional<SignOff> signed = signOff();
    signed.ifPresentOrElse(
        sign ->
            blocks.add(
                rows.row(
                    Icon.SIGNED,
                    "signed.text",
                    "group",
                    sign.group(),
                    "date",
                    words.date(sign.date()))),
        () -> blocks.add(rows.row(Icon.PENCIL, "draft.text")));
    String title = signed.isPresent() ? "signed.title" : "draft.title";
    return new Section("checked", words.say(title), blocks);
  }

  private Optional<SignOff> signOff() {
    String quarter = findings.about().quarter().firstDay().toString();
    return findings.plain().signOffs().stream()
        .filter(sign -> sign.quarter().equals(quarter) && sign.language().equals(language))
        .reduce((earlier, later) -> later);
  }

  private Section aboutThis() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(rows.row(Icon.PEOPLE, "about.who"));
    blocks.add(rows.row(Icon.PLACE, "about.place", "area", findings.about().area()));
    blocks.add(rows.row(Icon.PROMISE, "about.charter"));
    About about = findings.about();
    blocks.add(
        rows.row(
            Icon.CALENDAR,
            "about.dates",
            "first",
            words.date(about.quarter().firstDay().toString()),
            "last",
            words.date(about.quarter().lastDay().toString())));
    if (findings.hasData()) {
      if (!FamiliesAnswer.silent(findings.headline().ratings())) {
        blocks.add(rows.row(Icon.ASK, "about.asked"));
      }
      if (!FamiliesAnswer.silent(findings.headline().comments())) {
        blocks.add(rows.row(Icon.WRITE, "about.write"));
      }
      if (findings.sources().contains(Source.COMPLAINT)) {
        blocks.add(rows.row(Icon.LETTER, "about.complaint"));
      }
    } else {
      blocks.add(rows.row(Icon.UNKNOWN, "about.nothing"));
    }
    blocks.add(rows.row(Icon.COMPUTER, "about.program"));
    blocks.add(rows.row(Icon.LOCK, "about.private"));
    return new Section("about", words.say("about.title"), blocks);
  }

  private Section right() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(rows.row(Icon.ASK, "right.lead"));
    blocks.add(rows.row(Icon.SPEAK, "right.tell"));
    String contact = findings.about().contact();
    blocks.add(
        contact.isBlank()
            ? rows.row(Icon.PEOPLE, "right.nocontact")
            : rows.listed(
                Icon.LETTER, "right.contact", List.of(words.english(ShortText.of(contact)))));
    blocks.add(rows.row(Icon.BOOK, "right.long"));
    return new Section("right", words.say("right.title"), blocks);
  }
}

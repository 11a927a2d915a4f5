package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.model.Dimension;
import org.heard.reports.findings.Changes;
import org.heard.reports.findings.CorrectedFigure;
import org.heard.reports.findings.Headline;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.Timeline;
import org.heard.reports.statistics.ChangeWord;

/** What families said, and who did not, in Easy Read. */
final class EasyReadFindings {
  /** More would not fit into twelve pages; the longer page has them all. */
  private static final int MOST_MESSAGES = 8;

  private static final int MOST_GROUPS = 6;

  private final PublishedFindings findings;
  private final PlainWords words;
  private final EasyRows rows;

  EasyReadFindings(PublishedFindings findings, PlainWords words, EasyRows rows) {
    this.findings = findings;
    this.words = words;
    this.rows = rows;
  }

  Section answer() {
    Headline<Published<ShareFigure>> headline = findings.headline();
    List<Block> blocks = new ArrayList<>();
    blocks.add(number("answer.ratings", "families", Icon.LISTEN, headline.ratings()));
    Published<ShareFigure> comments = MessagesSection.latest(headline.comments());
    blocks.add(
        findings
            .quoted(Changes.COMMENTS)
            .map(figure -> read("answer.comments", figure))
            .or(
                () ->
                    comments
                        .shown()
                        .filter(share -> FamiliesAnswer.unsure(findings))
                        .map(this::unsure))
            .orElseGet(() -> number("answer.comments", "families", Icon.WRITE, comments)));
    blocks.add(number("answer.young", "young", Icon.YOUNG, headline.youngRatings()));
    return new Section("answer", words.say("answer.title"), blocks);
  }

  private PlainBlock.Pictured number(
      String key, String who, Icon icon, Timeline<Published<ShareFigure>> series) {
    return number(key, who, icon, MessagesSection.latest(series));
  }

  private PlainBlock.Pictured number(
      String key, String who, Icon icon, Published<ShareFigure> figure) {
    if (figure instanceof Published.Hidden<ShareFigure> hidden) {
      return switch (hidden.reason()) {
        case CONFIDENTIAL -> rows.row(Icon.LOCK, "hidden.number");
        case LOW, NO_DATA -> rows.row(icon, key + ".hidden");
      };
    }
    return number(key, who, ((Published.Shown<ShareFigure>) figure).value());
  }

  private PlainBlock.Pictured number(String key, String who, ShareFigure share) {
    return rows.row(
        words.ten(share),
        words.sentences(
            key, "people", words.people(who, share), "count", words.number(share.base())));
  }

  /** A number that people's reading corrects, as it is the one to quote. */
  private PlainBlock.Pictured read(String key, CorrectedFigure figure) {
    return rows.row(
        words.ten(figure),
        words.sentences(key + ".read", "people", words.people("families", figure)));
  }

  /** A number that the computer's labels are not good enough for: said beside it. */
  private PlainBlock.Pictured unsure(ShareFigure share) {
    PlainBlock.Pictured number = number("answer.comments", "families", share);
    List<PlainBlock.Sentence> sentences = new ArrayList<>(number.sentences());
    sentences.addAll(rows.row(Icon.UNKNOWN, "told.unsure").sentences());
    return new PlainBlock.Pictured(number.picture(), sentences, number.items());
  }

  Section told() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(rows.row(Icon.PROMISE, "told.lead"));
    int number = 0;
    for (MessageFinding<Published<ShareFigure>> message : findings.messages()) {
      number++;
      if (number > MOST_MESSAGES) {
        blocks.add(rows.row(Icon.BOOK, "told.more"));
        break;
      }
      message(number, message, blocks);
    }
    return new Section("told", words.say("told.title"), blocks);
  }

  private void message(
      int number, MessageFinding<Published<ShareFigure>> message, List<Block> blocks) {
    blocks.add(
        new PlainBlock.Heading(
            words.say("told.promise", "number", number),
            words.title(findings.about(), message.id(), message.title())));
    ChangeWord word = Words.change(findings.changes().messages(), message.id()).word();
    blocks.add(rows.row(PlainWords.icon(word), "told." + PlainWords.key(word)));
    blocks.add(
        findings
            .quoted(message.id())
            .map(figure -> read("told.people", figure))
            .orElseGet(() -> number("told.people", "families", Icon.WRITE, message.upheld())));
  }

  Section missing() {
    MissingVoices missing = MissingVoices.of(findings.groups());
    List<Block> blocks = new ArrayList<>();
    blocks.add(rows.row(Icon.PEOPLE, "who.lead"));
    if (!missing.known()) {
      blocks.add(rows.row(Icon.UNKNOWN, "who.unknown"));
    } else if (missing.nothingToSay()) {
      blocks.add(rows.row(Icon.PEOPLE, "who.balanced"));
    }
    list(Icon.MISSING, "who.absent", missing.absent(), blocks);
    list(Icon.MISSING, "who.hardly", missing.hardly(), blocks);
    list(Icon.UNKNOWN, "who.unsaid", missing.unsaid(), blocks);
    if (FamiliesVoices.unread(findings) || !FamiliesVoices.otherLanguages(findings).isEmpty()) {
      blocks.add(rows.row(Icon.LANGUAGE, "who.language"));
    }
    return new Section("missing", words.say("who.title"), blocks);
  }

  private void list(
      Icon icon, String key, Map<Dimension, List<String>> groups, List<Block> blocks) {
    List<Phrase> items = new ArrayList<>();
    groups.forEach((dimension, names) -> names.forEach(name -> items.add(group(dimension, name))));
    if (items.isEmpty()) {
      return;
    }
    List<Phrase> shown = new ArrayList<>(items.stream().limit(MOST_GROUPS).toList());
    if (items.size() > MOST_GROUPS) {
      shown.add(Phrase.of(words.say("did.more")));
    }
    blocks.add(rows.listed(icon, key, shown));
  }

  private Phrase group(Dimension dimension, String group) {
    return switch (dimension) {
      case LANGUAGE -> Phrase.of(words.language(group));
      case AGE_BAND -> Phrase.of(words.say("who.age", "group", group));
      case ALL, AREA, SETTING, NEED, SPEAKER -> words.english(group);
    };
  }
}

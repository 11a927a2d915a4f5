package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.model.Dimension;
import org.heard.reports.findings.GroupFinding;
import org.heard.reports.findings.NamedCount;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ScoringFinding;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.Timeline;

/** Who we did not hear from, and what young people say for themselves. */
final class FamiliesVoices {
  /** The code of a language that could not be told. */
  private static final String UNKNOWN = "und";

  private final PublishedFindings findings;
  private final PlainWords words;

  FamiliesVoices(PublishedFindings findings, PlainWords words) {
    this.findings = findings;
    this.words = words;
  }

  Section missing() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(words.lead("who.lead"));
    MissingVoices missing = MissingVoices.of(findings.groups());
    if (findings.groups().isEmpty()) {
      blocks.add(words.plain("who.nogroups"));
    } else if (!missing.known()) {
      blocks.add(words.plain("who.nopopulation"));
    } else if (missing.nothingToSay()) {
      blocks.add(words.plain("who.balanced"));
    } else {
      blocks.addAll(list("who.absent", missing.absent()));
      blocks.addAll(list("who.hardly", missing.hardly()));
      blocks.addAll(list("who.unsaid", missing.unsaid()));
    }
    blocks.add(PlainBlock.Heading.of(words.say("who.language")));
    blocks.addAll(languages());
    return new Section("missing", words.say("who.title"), blocks);
  }

  /** Each group with what it is a value of, since "16-25" alone says nothing. */
  private List<Block> list(String heading, Map<Dimension, List<String>> groups) {
    if (groups.isEmpty()) {
      return List.of();
    }
    List<PlainBlock.Term> terms = new ArrayList<>();
    groups.forEach(
        (dimension, names) ->
            terms.add(
                new PlainBlock.Term(
                    words.say("who." + dimension.word()),
                    words.english(String.join(", ", names(dimension, names))))));
    return List.of(PlainBlock.Heading.of(words.say(heading)), new PlainBlock.Terms(terms));
  }

  private List<String> names(Dimension dimension, List<String> groups) {
    return dimension == Dimension.LANGUAGE ? groups.stream().map(words::language).toList() : groups;
  }

  private List<Block> languages() {
    List<GroupFinding<Published<ShareFigure>, Published<Long>>> others = otherLanguages(findings);
    if (others.isEmpty() && !unread(findings)) {
      return List.of(words.plain("who.english"));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(words.plain("who.other"));
    if (!others.isEmpty()) {
      blocks.add(new Block.Bullets(others.stream().map(this::language).toList()));
    }
    return blocks;
  }

  private String language(GroupFinding<Published<ShareFigure>, Published<Long>> group) {
    String name = words.language(group.group());
    return group
        .families()
        .shown()
        .map(count -> words.say("who.other.named", "language", name, "count", words.number(count)))
        .orElseGet(() -> words.say("who.other.few", "language", name));
  }

  /** Languages beside English that families wrote in. */
  static List<GroupFinding<Published<ShareFigure>, Published<Long>>> otherLanguages(
      PublishedFindings findings) {
    return findings.groups().stream()
        .filter(group -> group.dimension() == Dimension.LANGUAGE)
        .filter(group -> !Set.of("", "en", UNKNOWN).contains(group.group()))
        .filter(
            group ->
                !(group.families() instanceof Published.Hidden<Long> hidden
                    && hidden.reason() == Published.Reason.NO_DATA))
        .toList();
  }

  /** Whether comments were left unread because of their language. */
  static boolean unread(PublishedFindings findings) {
    return findings.scoring().stream()
        .map(ScoringFinding::notScored)
        .flatMap(List::stream)
        .map(NamedCount::name)
        .anyMatch("language"::equals);
  }

  Section young() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(words.lead("young.lead"));
    blocks.add(words.plain(howMany(), count()));
    told("ratings", "why.young.answered", findings.headline().youngRatings(), blocks);
    told("comments", "why.young.wrote", findings.headline().youngComments(), blocks);
    boolean some = youngPeople().isPresent();
    boolean quiet = blocks.stream().noneMatch(block -> block instanceof PlainBlock.Told);
    if (some && quiet) {
      blocks.add(words.plain("young.quiet"));
    }
    return new Section("young", words.say("young.title"), blocks);
  }

  private Optional<GroupFinding<Published<ShareFigure>, Published<Long>>> youngPeople() {
    return findings.groups().stream()
        .filter(GroupFinding::youngPeople)
        .filter(
            group ->
                !(group.families() instanceof Published.Hidden<Long> hidden
                    && hidden.reason() == Published.Reason.NO_DATA))
        .findFirst();
  }

  private String howMany() {
    boolean told =
        findings.groups().stream()
            .anyMatch(group -> group.dimension() == Dimension.SPEAKER && !group.group().isEmpty());
    if (!told) {
      return "young.unknown";
    }
    return youngPeople()
        .map(group -> group.families().shown().isPresent() ? "young.count" : "young.few")
        .orElse("young.none");
  }

  private Object[] count() {
    return youngPeople()
        .flatMap(group -> group.families().shown())
        .map(count -> new Object[] {"count", words.number(count)})
        .orElse(new Object[0]);
  }

  private void told(
      String key, String counts, Timeline<Published<ShareFigure>> series, List<Block> blocks) {
    Published<ShareFigure> figure = MessagesSection.latest(series);
    if (figure.shown().isEmpty()) {
      return;
    }
    Phrase title = Phrase.of(words.say("young." + key + ".heading"));
    blocks.add(
        new PlainBlock.Told(
            "young-" + key,
            title,
            Optional.empty(),
            figure.shown().map(words::ten),
            FamiliesAnswer.sentences(
                words,
                FamiliesAnswer.sentence(words, "young." + key, "young", figure),
                key.equals("comments") && FamiliesAnswer.unsure(findings)),
            Optional.of(
                new PlainBlock.Why(
                    words.say("why.open"),
                    title,
                    new FamiliesReasons(words)
                        .of(counts, figure, Optional.empty(), Optional.empty()),
                    List.of(),
                    key.equals("comments") ? FamiliesAnswer.learned(words) : List.of()))));
  }
}

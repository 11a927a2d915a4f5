package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.model.Quarter;
import org.heard.reports.findings.Caution;
import org.heard.reports.findings.Changes;
import org.heard.reports.findings.MessageFinding;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.statistics.ChangeWord;

/** What must be known before quarters are compared. */
final class CautionBlocks {
  private final PublishedFindings findings;
  private final Words words;

  CautionBlocks(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  /** Nothing where there is nothing to know. */
  List<Block> blocks() {
    if (findings.cautions().isEmpty()) {
      return List.of();
    }
    List<String> items = new ArrayList<>();
    for (Caution caution : findings.cautions()) {
      // What holds of several figures is said once, where the first of them stands.
      String item = say(caution);
      if (!items.contains(item)) {
        items.add(item);
      }
    }
    return List.of(words.warning("caution.lead"), new Block.Bullets(items));
  }

  private String say(Caution caution) {
    if (caution instanceof Caution.MissingQuarters missing) {
      return words.say(
          "caution.missing",
          "source",
          words.source(missing.source()),
          "quarters",
          missing.quarters().stream().map(this::name).collect(Collectors.joining(", ")));
    } else if (caution instanceof Caution.OneQuarter one) {
      return words.say("caution.one", "quarter", name(one.quarter()));
    } else if (caution instanceof Caution.WordingChanged wording) {
      return words.say(
          "caution.wording",
          "quarter",
          name(wording.since()),
          "before",
          wording.before(),
          "now",
          wording.now());
    } else if (caution instanceof Caution.GroupMixChanged mix) {
      return words.say(
          rose(mix.word()) ? "caution.mix.more" : "caution.mix.less",
          "dimension",
          words.dimension(mix.dimension()),
          "group",
          words.group(mix.dimension(), mix.group()));
    } else if (caution instanceof Caution.SourceMixChanged mix) {
      return words.say(
          rose(mix.word()) ? "caution.sources.more" : "caution.sources.less",
          "source",
          words.source(mix.source()));
    } else if (caution instanceof Caution.SmallBase) {
      return words.say("caution.small", "what", all(Caution.SmallBase.class));
    } else if (caution instanceof Caution.NotReliable) {
      return words.say("caution.unreliable", "what", all(Caution.NotReliable.class));
    } else if (caution instanceof Caution.CorrectedCompared compared) {
      return words.say("caution.corrected", "what", all(compared.ids()));
    } else if (caution instanceof Caution.CountedCompared compared) {
      return words.say("caution.counted", "what", all(compared.ids()));
    }
    Caution.NotCheckedHere labels = (Caution.NotCheckedHere) caution;
    return words.say("caution.unchecked", "what", all(labels.ids()));
  }

  private String all(List<String> ids) {
    return ids.stream().map(this::what).collect(Collectors.joining("; "));
  }

  /** Everything that a caution of one kind is about. */
  private String all(Class<? extends Caution> kind) {
    return findings.cautions().stream()
        .filter(kind::isInstance)
        .map(
            caution ->
                caution instanceof Caution.SmallBase small
                    ? small.id()
                    : ((Caution.NotReliable) caution).id())
        .map(this::what)
        .collect(Collectors.joining("; "));
  }

  private static boolean rose(ChangeWord word) {
    return word == ChangeWord.CLEAR_RISE;
  }

  private String what(String id) {
    if (id.equals(Changes.RATINGS)) {
      return words.say("caution.what.ratings");
    }
    if (id.equals(Changes.COMMENTS)) {
      return words.say("caution.what.comments");
    }
    return findings.messages().stream()
        .filter(message -> message.id().equals(id))
        .map(MessageFinding::title)
        .findFirst()
        .orElse(id);
  }

  private String name(Quarter quarter) {
    return findings.about().name(quarter);
  }
}

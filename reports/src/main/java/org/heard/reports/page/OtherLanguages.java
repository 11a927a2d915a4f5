package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.heard.model.Dimension;
import org.heard.reports.findings.GroupFinding;
import org.heard.reports.findings.NamedCount;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ScoringFinding;
import org.heard.reports.findings.ShareFigure;

/** Families who wrote in another language: counted on every first page, masked, and not scored. */
final class OtherLanguages {
  private static final String ENGLISH = "en";

  private final PublishedFindings findings;
  private final Words words;

  OtherLanguages(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  /** Paragraphs that name each language; none where nobody wrote in another. */
  List<Block> blocks() {
    List<String> counted = new ArrayList<>();
    List<String> few = new ArrayList<>();
    for (GroupFinding<Published<ShareFigure>, Published<Long>> group : findings.groups()) {
      if (group.dimension() == Dimension.LANGUAGE
          && !group.group().isEmpty()
          && !group.group().equals(ENGLISH)) {
        String language = words.group(group.dimension(), group.group());
        if (group.families().shown().isPresent()) {
          counted.add(counted(language, group.families()));
        } else {
          few.add(language);
        }
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!counted.isEmpty() || !few.isEmpty()) {
      blocks.add(
          words.plain(
              "languages.sentence",
              "languages",
              together(counted, few),
              "quarter",
              findings.about().quarterName()));
    }
    for (ScoringFinding<Published<ShareFigure>, Published<Long>> scoring : findings.scoring()) {
      if (!scoring.languages().isEmpty()) {
        blocks.add(
            words.plain(
                "languages.source",
                "source",
                words.source(scoring.source()),
                "languages",
                ofSource(scoring.languages()),
                "quarter",
                findings.about().quarterName()));
      }
    }
    return blocks;
  }

  private String ofSource(List<NamedCount<Published<Long>>> languages) {
    List<String> counted = new ArrayList<>();
    List<String> few = new ArrayList<>();
    for (NamedCount<Published<Long>> each : languages) {
      String language = words.group(Dimension.LANGUAGE, each.name());
      if (each.count().shown().isPresent()) {
        counted.add(counted(language, each.count()));
      } else {
        few.add(language);
      }
    }
    return together(counted, few);
  }

  private String counted(String language, Published<Long> count) {
    return words.say("languages.counted", "language", language, "families", words.count(count));
  }

  private String together(List<String> counted, List<String> few) {
    List<String> all = new ArrayList<>(counted);
    if (!few.isEmpty()) {
      all.add(words.say("languages.few", "languages", String.join(", ", few)));
    }
    return String.join("; ", all);
  }
}

package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.heard.model.Dimension;
import org.heard.reports.findings.GroupFinding;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
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

  /** One paragraph that names each language; none where nobody wrote in another. */
  List<Block> blocks() {
    List<String> counted = new ArrayList<>();
    List<String> few = new ArrayList<>();
    for (GroupFinding<Published<ShareFigure>, Published<Long>> group : findings.groups()) {
      if (group.dimension() == Dimension.LANGUAGE
          && !group.group().isEmpty()
          && !group.group().equals(ENGLISH)) {
        String language = words.group(group.dimension(), group.group());
        if (group.families().shown().isPresent()) {
          counted.add(
              words.say(
                  "languages.counted",
                  "language",
                  language,
                  "families",
                  words.count(group.families())));
        } else {
          few.add(language);
        }
      }
    }
    if (counted.isEmpty() && few.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>(counted);
    if (!few.isEmpty()) {
      all.add(words.say("languages.few", "languages", String.join(", ", few)));
    }
    return List.of(
        words.plain(
            "languages.sentence",
            "languages",
            String.join("; ", all),
            "quarter",
            findings.about().quarterName()));
  }
}

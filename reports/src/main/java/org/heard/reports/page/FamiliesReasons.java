package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.reports.findings.Difference;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedChange;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.statistics.ChangeWord;

/** Why a page says a word: the counts behind it, and what it is compared with. */
final class FamiliesReasons {
  private final PlainWords words;

  FamiliesReasons(PlainWords words) {
    this.words = words;
  }

  /**
   * Sentences with the numbers that may be shown.
   *
   * @param key name of the sentence that says how many of how many
   */
  List<String> of(String key, Published<ShareFigure> figure, Optional<PublishedChange> change) {
    List<String> reasons = new ArrayList<>();
    figure
        .shown()
        .ifPresent(
            share -> {
              reasons.add(
                  words.say(
                      key,
                      "count",
                      words.number(share.count()),
                      "base",
                      words.number(share.base())));
              reasons.add(
                  words.say(
                      "why.likely",
                      "low",
                      Math.round(100 * share.interval().low()),
                      "high",
                      Math.round(100 * share.interval().high())));
            });
    change.ifPresent(known -> compared(known, reasons));
    return reasons;
  }

  private void compared(PublishedChange change, List<String> reasons) {
    if (change.word() == ChangeWord.TOO_FEW) {
      reasons.add(words.say("why.few"));
      return;
    }
    if (change.word() == ChangeWord.NOT_RELIABLE) {
      reasons.add(words.say("why.unsure"));
      return;
    }
    change.difference().shown().map(this::difference).ifPresent(reasons::add);
    reasons.add(words.say("why.clear"));
  }

  private String difference(Difference difference) {
    long points = Math.round(100 * difference.difference());
    if (points == 0) {
      return words.say("why.equal");
    }
    return words.say(points > 0 ? "why.more" : "why.fewer", "points", Math.abs(points));
  }
}

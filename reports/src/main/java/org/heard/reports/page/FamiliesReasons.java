package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.reports.findings.CorrectedFigure;
import org.heard.reports.findings.Difference;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedChange;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.statistics.ChangeWord;
import org.heard.reports.statistics.Interval;

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
   * @param read the figure that people's reading corrects, where it is the one to quote
   */
  List<String> of(
      String key,
      Published<ShareFigure> figure,
      Optional<CorrectedFigure> read,
      Optional<PublishedChange> change) {
    List<String> reasons = new ArrayList<>();
    if (read.isPresent()) {
      reasons.add(words.say("why.read", "reviewed", words.number(read.get().reviewed())));
      reasons.add(likely(read.get().interval()));
    } else {
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
                reasons.add(likely(share.interval()));
              });
    }
    change.ifPresent(known -> compared(known, reasons));
    return reasons;
  }

  private String likely(Interval interval) {
    return words.say(
        "why.likely",
        "low",
        Math.round(100 * interval.low()),
        "high",
        Math.round(100 * interval.high()));
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
    change
        .difference()
        .shown()
        .map(difference -> difference(difference, change.corrected()))
        .ifPresent(reasons::add);
    reasons.add(words.say("why.clear"));
  }

  private String difference(Difference difference, boolean read) {
    long points = Math.round(100 * difference.difference());
    if (points == 0) {
      return words.say(read ? "why.equal.read" : "why.equal");
    }
    String key =
        points > 0
            ? (read ? "why.more.read" : "why.more")
            : (read ? "why.fewer.read" : "why.fewer");
    return words.say(key, "points", Math.abs(points));
  }
}

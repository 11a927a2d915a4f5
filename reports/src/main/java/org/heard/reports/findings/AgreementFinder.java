package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.reliability.LabelStandings;
import org.heard.reports.statistics.Adjustment;
import org.heard.reports.statistics.Fisher;
import org.heard.reports.statistics.Share;

/**
 * Whether the sources say the same of being heard and of each message. Every two sources are
 * compared by Fisher's exact test, adjusted among the pairs by Holm; then all questions together by
 * Benjamini and Hochberg, as changes are.
 */
final class AgreementFinder {
  private static final int SMALLEST_BASE = 10;
  private static final double LEVEL = 0.05;

  private record Asked(String id, boolean reliable, List<Share> shares) {
    boolean comparable() {
      return shares.size() > 1;
    }

    double p() {
      List<Double> pairs = new ArrayList<>();
      for (int i = 0; i < shares.size(); i++) {
        for (int j = i + 1; j < shares.size(); j++) {
          pairs.add(Fisher.twoSided(shares.get(i), shares.get(j)));
        }
      }
      double[] p = pairs.stream().mapToDouble(Double::doubleValue).toArray();
      return Arrays.stream(Adjustment.HOLM.adjust(p)).min().orElse(1);
    }
  }

  private AgreementFinder() {}

  static List<SourceAgreement> find(
      List<HeardFinding<Fraction>> heard,
      List<MessageFinding<Fraction>> messages,
      LabelStandings standings) {
    List<Asked> asked = new ArrayList<>();
    asked.add(
        new Asked(
            Changes.COMMENTS,
            standings.conclusive("heard", StandingsFinder.HEARD),
            shares(heard.stream().map(HeardFinding::heard).toList())));
    for (MessageFinding<Fraction> message : messages) {
      asked.add(
          new Asked(
              message.id(),
              standings.conclusive(message.id(), StandingsFinder.STANCE),
              shares(message.bySource().stream().map(StanceFinding::upheld).toList())));
    }
    double[] adjusted =
        Adjustment.BENJAMINI_HOCHBERG.adjust(
            asked.stream().filter(Asked::comparable).mapToDouble(Asked::p).toArray());
    List<SourceAgreement> found = new ArrayList<>();
    int next = 0;
    for (Asked each : asked) {
      boolean differs = each.comparable() && adjusted[next++] <= LEVEL;
      found.add(new SourceAgreement(each.id(), word(each, differs)));
    }
    return found;
  }

  private static AgreementWord word(Asked asked, boolean differs) {
    if (!asked.comparable()) {
      return AgreementWord.TOO_FEW;
    }
    if (!asked.reliable()) {
      return AgreementWord.NOT_RELIABLE;
    }
    return differs ? AgreementWord.CLEAR_DIFFERENCE : AgreementWord.NO_CLEAR_DIFFERENCE;
  }

  private static List<Share> shares(List<Fraction> bySource) {
    return bySource.stream()
        .filter(each -> each.base() >= SMALLEST_BASE)
        .map(each -> new Share(each.count(), each.base()))
        .toList();
  }
}

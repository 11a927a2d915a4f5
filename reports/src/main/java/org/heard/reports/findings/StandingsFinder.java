package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.List;
import org.heard.charter.Commitment;
import org.heard.charter.Message;
import org.heard.reports.reliability.Gate;
import org.heard.reports.reliability.LabelJudge;
import org.heard.reports.reliability.LabelStanding;
import org.heard.reports.reliability.LabelStandings;
import org.heard.reports.reliability.Verdict;

/**
 * The standing of every label that a report counts: yes and no of being heard, kept and broken of
 * each message and commitment.
 *
 * <p>Nobody reviews commitments one by one, and each is rare. Where a commitment was measured on
 * too few cases it stands as its message does; and it never stands better than its message.
 */
final class StandingsFinder {
  /** The labels that the share of families who were heard counts. */
  static final String[] HEARD = {"yes", "no"};

  /** The labels that the share of families who say "kept" counts. */
  static final String[] STANCE = {"upheld", "breached"};

  private StandingsFinder() {}

  static LabelStandings find(LabelEvidence evidence, List<Message> messages) {
    LabelJudge judge = new LabelJudge(Gate.DEFAULT, evidence.reviewed(), evidence.measured());
    List<LabelStanding> all = new ArrayList<>();
    for (String label : HEARD) {
      all.add(judge.judge("heard", label));
    }
    for (Message message : messages) {
      for (String label : STANCE) {
        LabelStanding whole = judge.judge(message.id(), label);
        all.add(whole);
        for (Commitment commitment : message.commitments()) {
          all.add(of(commitment.id(), judge.judge(commitment.id(), label), whole));
        }
      }
    }
    return new LabelStandings(all);
  }

  private static LabelStanding of(String id, LabelStanding own, LabelStanding message) {
    if (own.verdict() == Verdict.TOO_FEW || !message.passes()) {
      return message.as(id);
    }
    return own;
  }
}

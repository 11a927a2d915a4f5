package org.heard.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.heard.charter.Charter;
import org.heard.charter.Commitment;
import org.heard.charter.Message;
import org.heard.model.Classification;
import org.heard.model.Evidence;
import org.heard.model.Heard;
import org.heard.model.Mention;
import org.heard.model.ReviewReason;
import org.heard.model.Sentiment;
import org.heard.model.Stance;

/**
 * Labels from cues and word classes alone: for charters that no model has learned, since a
 * charter's cues are all that is known of it.
 */
final class CueLabels {
  /** Measured share of right stances of a lone cue; the cue labels are never surer than this. */
  private static final double CUE_CONFIDENCE = 0.6;

  /** A cue counts as much as this many words. */
  private static final int CUE_WEIGHT = 2;

  private static final Set<String> LISTENING = Set.of("m4.1", "m4.2", "m1.2");

  private final Charter charter;

  CueLabels(Charter charter) {
    this.charter = charter;
  }

  Classification label(Reading reading) {
    List<Mention> commitments = new ArrayList<>();
    List<Mention> messages = new ArrayList<>();
    for (Message message : charter.messages()) {
      int balance = 0;
      boolean any = false;
      for (Commitment commitment : message.commitments()) {
        List<CueHit> hits =
            reading.cues().stream().filter(h -> h.commitment().equals(commitment.id())).toList();
        if (!hits.isEmpty()) {
          any = true;
          int weight = hits.stream().mapToInt(CueLabels::sign).sum();
          balance += Integer.signum(weight);
          commitments.add(new Mention(commitment.id(), stance(weight), CUE_CONFIDENCE));
        }
      }
      if (any) {
        messages.add(new Mention(message.id(), stance(balance), CUE_CONFIDENCE));
      }
    }
    Balance balance = Balance.of(reading);
    List<Evidence> evidence =
        reading.cues().stream()
            .map(this::evidence)
            .sorted(Comparator.comparingInt(Evidence::start).thenComparing(Evidence::cue))
            .toList();
    return new Classification(
        balance.sentiment(),
        heard(reading),
        balance.criticality(),
        messages,
        commitments,
        CUE_CONFIDENCE,
        messages.isEmpty() ? ReviewReason.NONE : ReviewReason.UNSURE,
        evidence);
  }

  private Evidence evidence(CueHit hit) {
    String message = charter.commitment(hit.commitment()).map(Commitment::message).orElse("");
    return new Evidence(
        message,
        hit.stance(),
        hit.match().start(),
        hit.match().end(),
        hit.match().cue().id(),
        List.of());
  }

  private static Heard heard(Reading reading) {
    int weight =
        reading.cues().stream()
            .filter(hit -> LISTENING.contains(hit.commitment()))
            .mapToInt(CueLabels::sign)
            .sum();
    return weight > 0 ? Heard.YES : weight < 0 ? Heard.NO : Heard.UNCLEAR;
  }

  private static Stance stance(int weight) {
    return weight > 0 ? Stance.UPHELD : weight < 0 ? Stance.BREACHED : Stance.MENTIONED;
  }

  private static int sign(CueHit hit) {
    return switch (hit.stance()) {
      case UPHELD -> 1;
      case BREACHED -> -1;
      case MENTIONED, ABSENT -> 0;
    };
  }

  /** Praise and blame in a comment, counted over cues and words. */
  private record Balance(int praise, int blame) {
    static Balance of(Reading reading) {
      int praise = 0;
      int blame = 0;
      for (CueHit hit : reading.cues()) {
        praise += hit.stance() == Stance.UPHELD ? CUE_WEIGHT : 0;
        blame += hit.stance() == Stance.BREACHED ? CUE_WEIGHT : 0;
      }
      for (WordClasses.Hit hit : reading.classes()) {
        boolean negated = reading.negated().get(hit.first());
        if (hit.name().equals("POSITIVE")) {
          praise += negated ? 0 : 1;
          blame += negated ? 1 : 0;
        } else if (hit.name().equals("NEGATIVE")) {
          blame += negated ? 0 : 1;
          praise += negated ? 1 : 0;
        }
      }
      return new Balance(praise, blame);
    }

    Sentiment sentiment() {
      if (praise == 0 && blame == 0) {
        return Sentiment.NEUTRAL;
      }
      if (praise > 0 && blame > 0 && Math.max(praise, blame) < 3 * Math.min(praise, blame)) {
        return Sentiment.MIXED;
      }
      return praise > blame ? Sentiment.POSITIVE : Sentiment.NEGATIVE;
    }

    int criticality() {
      return blame > 0 ? -Math.min(4, 1 + blame) : Math.min(5, praise == 0 ? 0 : 1 + praise);
    }
  }
}

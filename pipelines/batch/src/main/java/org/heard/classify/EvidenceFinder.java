package org.heard.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.charter.Charter;
import org.heard.charter.Commitment;
import org.heard.model.Evidence;
import org.heard.model.Heard;
import org.heard.model.Stance;
import org.heard.model.Token;

/**
 * Finds the words behind a label: the cue that says it, or else the clause that weighed most and
 * its heaviest words.
 */
final class EvidenceFinder {
  private static final int MOST_WORDS = 4;

  private final Charter charter;
  private final ClassifierModel model;

  EvidenceFinder(Charter charter, ClassifierModel model) {
    this.charter = charter;
    this.model = model;
  }

  List<Evidence> find(Reading reading, String message, Stance stance) {
    List<Evidence> cues = new ArrayList<>();
    for (CueHit hit : reading.cues()) {
      String about = charter.commitment(hit.commitment()).map(Commitment::message).orElse("");
      if (about.equals(message) && hit.stance() == stance) {
        cues.add(
            new Evidence(
                message,
                stance,
                hit.match().start(),
                hit.match().end(),
                hit.match().cue().id(),
                List.of()));
      }
    }
    if (!cues.isEmpty()) {
      return cues;
    }
    String head = stance == Stance.MENTIONED ? Heads.topic(message) : Heads.claim(message);
    return heaviest(reading, head, message, stance).map(List::of).orElse(List.of());
  }

  List<Evidence> ofHeard(Reading reading, Heard heard) {
    String head = heard == Heard.YES ? Heads.HEARD_YES : Heads.HEARD_NO;
    return heaviest(reading, head, "heard", Stance.ABSENT).map(List::of).orElse(List.of());
  }

  private Optional<Evidence> heaviest(Reading reading, String head, String message, Stance stance) {
    double[] weights = tokenWeights(reading, head);
    Clause best = null;
    double most = 0;
    for (Clause clause : reading.clauses()) {
      double sum = 0;
      for (int i = clause.first(); i < clause.end(); i++) {
        sum += weights[i];
      }
      if (best == null || sum > most) {
        best = clause;
        most = sum;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    List<Integer> order = new ArrayList<>();
    for (int i = best.first(); i < best.end(); i++) {
      if (weights[i] > 0 && isWord(reading.tokens().get(i))) {
        order.add(i);
      }
    }
    order.sort(Comparator.<Integer>comparingDouble(i -> -weights[i]).thenComparing(i -> i));
    List<String> words =
        order.stream().limit(MOST_WORDS).sorted().map(i -> reading.tokens().get(i).word()).toList();
    return Optional.of(
        new Evidence(
            message,
            stance,
            reading.tokens().get(best.first()).start(),
            reading.tokens().get(best.end() - 1).end(),
            "",
            words));
  }

  private double[] tokenWeights(Reading reading, String head) {
    double[] weights = new double[reading.tokens().size()];
    int place = model.heads().place(head);
    FeatureExtractor.extract(
        reading,
        (space, hash, token) -> {
          if (token >= 0) {
            weights[token] += model.heads().weight(space.number(hash), place);
          }
        });
    return weights;
  }

  private static boolean isWord(Token token) {
    return token.mask().isEmpty() && token.word().chars().anyMatch(Character::isLetter);
  }
}

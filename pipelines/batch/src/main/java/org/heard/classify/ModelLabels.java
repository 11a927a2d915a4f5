package org.heard.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

/** Labels from a trained model. */
final class ModelLabels {
  /** A stance that is less sure than this sends its comment to people. */
  private static final double SURE = 0.57;

  /** So does a message whose claim lies this close under the threshold. */
  private static final double NEAR = 0.02;

  private final Charter charter;
  private final ClassifierModel model;
  private final EvidenceFinder evidence;

  ModelLabels(Charter charter, ClassifierModel model) {
    this.charter = charter;
    this.model = model;
    evidence = new EvidenceFinder(charter, model);
  }

  /** Whether a model has a head for every promise of a charter. */
  static boolean knows(ClassifierModel model, Charter charter) {
    return model.charter().equals(charter.id())
        && charter.messageIds().stream().allMatch(id -> model.heads().has(Heads.claim(id)))
        && charter.commitments().stream()
            .allMatch(each -> model.heads().has(Heads.commitment(each.id())));
  }

  Classification label(Reading reading) {
    Scores scores = Scores.of(model, reading);
    List<Mention> messages = new ArrayList<>();
    List<Mention> commitments = new ArrayList<>();
    List<Evidence> words = new ArrayList<>();
    double sure = 1;
    boolean near = false;
    for (Message message : charter.messages()) {
      double claim = scores.claim(message);
      double threshold = model.setting("threshold claim");
      near |= claim < threshold && claim >= threshold - NEAR;
      double kept = scores.polarity(message.id());
      Stance stance = Stance.ABSENT;
      double confidence = 0;
      if (claim >= threshold) {
        stance = kept >= 0.5 ? Stance.UPHELD : Stance.BREACHED;
        confidence = claim * Math.max(kept, 1 - kept);
        sure = Math.min(sure, confidence);
      } else if (scores.probability(Heads.topic(message.id()))
          >= Math.max(model.setting("threshold topic"), 0.5)) {
        stance = Stance.MENTIONED;
        confidence = scores.probability(Heads.topic(message.id())) - claim;
      }
      if (stance != Stance.ABSENT) {
        messages.add(new Mention(message.id(), stance, confidence));
        addCommitments(message, stance, scores, commitments);
        words.addAll(evidence.find(reading, message.id(), stance));
      }
    }
    Heard heard = scores.heard();
    if (heard != Heard.UNCLEAR) {
      words.addAll(evidence.ofHeard(reading, heard));
    }
    Sentiment sentiment = scores.sentiment();
    words.sort(
        Comparator.comparingInt(Evidence::start)
            .thenComparing(Evidence::message)
            .thenComparing(Evidence::cue));
    return new Classification(
        sentiment,
        heard,
        scores.criticality(sentiment),
        messages,
        commitments,
        Math.min(sure, scores.probability(Heads.sentiment(sentiment))),
        sure < SURE || near ? ReviewReason.UNSURE : ReviewReason.NONE,
        words);
  }

  /** The commitments over the threshold, or the likeliest: a stance is always about one of them. */
  private void addCommitments(
      Message message, Stance stance, Scores scores, List<Mention> commitments) {
    double threshold = model.setting("threshold commitment");
    double most = 0;
    for (Commitment each : message.commitments()) {
      most = Math.max(most, scores.probability(Heads.commitment(each.id())));
    }
    for (Commitment each : message.commitments()) {
      double probability = scores.probability(Heads.commitment(each.id()));
      if (probability >= Math.min(threshold, most)) {
        commitments.add(new Mention(each.id(), stance, probability));
      }
    }
  }
}

package org.heard.classify;

import java.util.List;
import org.heard.charter.Message;
import org.heard.model.Heard;
import org.heard.model.QuestionKind;
import org.heard.model.Sentiment;

/** What a model thinks of one text, as calibrated probabilities. */
final class Scores {
  /** Our texts speak of being heard three times as often as families do, hence no lower. */
  private static final double LEAST_HEARD = 0.3;

  /** A neutral text raises a promise and says nothing of its being kept. */
  private static final double NEUTRAL = 0.7;

  /** How far praise or blame of the whole tells whether a promise was kept. */
  private static final double TONE = 0.6;

  /** How far the most telling part decides on the sentiment. */
  private static final double PART = 0.1;

  /** How near praise comes to blame, or blame to praise, for an answer to count as both. */
  private static final double TORN = 0.7;

  /** Keeps a logarithm within bounds. */
  private static final double FLOOR = 0.02;

  private final ClassifierModel model;
  private final double[] scores;

  private final List<Scores> parts;
  private final boolean praise;
  private final QuestionKind kind;

  Scores(ClassifierModel model, FeatureVector features) {
    this(model, features, List.of(), false, QuestionKind.NONE);
  }

  private Scores(
      ClassifierModel model,
      FeatureVector features,
      List<Scores> parts,
      boolean praise,
      QuestionKind kind) {
    this.model = model;
    scores = model.heads().scores(features);
    this.parts = parts;
    this.praise = praise;
    this.kind = kind;
  }

  /** The scores of a comment and of its parts. */
  static Scores of(ClassifierModel model, Reading reading) {
    return new Scores(
        model,
        FeatureVector.of(reading),
        Parts.of(reading).stream().map(part -> new Scores(model, FeatureVector.of(part))).toList(),
        Praise.plain(reading),
        reading.kind());
  }

  /** The mean of what the whole says and what its most telling part says. */
  double probabilityInParts(String head) {
    double whole = probability(head);
    return parts.stream().mapToDouble(part -> part.probability(head)).max().stream()
        .map(most -> (whole + most) / 2)
        .findFirst()
        .orElse(whole);
  }

  /** The probability that a message is said to be kept or broken. */
  double claim(Message message) {
    return ClaimProbability.of(message, this::probabilityInParts)
        * (1 - NEUTRAL * probability(Heads.sentiment(Sentiment.NEUTRAL)));
  }

  double probability(String head) {
    return model.calibrated(head, scores[model.heads().place(head)]);
  }

  /** The probability that a message was kept, given that one or the other is said. */
  double polarity(String message) {
    int place = model.heads().place(Heads.POLARITY);
    double kept =
        model.calibrated(
            Heads.POLARITY, scores[place] + model.heads().weight(Heads.promise(message), place));
    double tone =
        StrictMath.log(probability(Heads.sentiment(Sentiment.POSITIVE)) + FLOOR)
            - StrictMath.log(probability(Heads.sentiment(Sentiment.NEGATIVE)) + FLOOR);
    return Probability.of(StrictMath.log((kept + FLOOR) / (1 - kept + FLOOR)) + TONE * tone);
  }

  Heard heard() {
    double yes = probabilityInParts(Heads.HEARD_YES) - least("threshold heard yes");
    double no = probabilityInParts(Heads.HEARD_NO) - least("threshold heard no");
    if (yes < 0 && no < 0) {
      return Heard.UNCLEAR;
    }
    return yes >= no ? Heard.YES : Heard.NO;
  }

  private double least(String threshold) {
    return Math.max(LEAST_HEARD, model.setting(threshold));
  }

  Sentiment sentiment() {
    if (praise) {
      return Sentiment.POSITIVE;
    }
    Sentiment best = Sentiment.NEUTRAL;
    for (Sentiment sentiment : Sentiment.values()) {
      if (weighed(sentiment) > weighed(best)) {
        best = sentiment;
      }
    }
    return torn(best) ? Sentiment.MIXED : best;
  }

  /** Whether an answer to a question reads nearly as much as praise as it reads as blame. */
  private boolean torn(Sentiment best) {
    if (kind == QuestionKind.NONE || (best != Sentiment.POSITIVE && best != Sentiment.NEGATIVE)) {
      return false;
    }
    double praised = weighed(Sentiment.POSITIVE);
    double blamed = weighed(Sentiment.NEGATIVE);
    return Math.min(praised, blamed) >= TORN * Math.max(praised, blamed);
  }

  private double weighed(Sentiment sentiment) {
    return inTone(Heads.sentiment(sentiment)) * weight(sentiment) * weight(kind, sentiment);
  }

  private double inTone(String head) {
    double whole = probability(head);
    double most = parts.stream().mapToDouble(part -> part.probability(head)).max().orElse(whole);
    return (1 - PART) * whole + PART * most;
  }

  /** Our texts mix praise and blame less than families do; chosen on the steering set. */
  private static double weight(Sentiment sentiment) {
    return switch (sentiment) {
      case MIXED -> 1.3;
      case NEGATIVE, NEUTRAL, POSITIVE -> 1;
      case NO_CONTENT -> 0.5;
    };
  }

  /**
   * What is named as good is praised by that, and what is named as to be better is blamed; families
   * who find nothing to better praise, oftener than in our texts.
   */
  private static double weight(QuestionKind kind, Sentiment sentiment) {
    return switch (kind) {
      case WHAT_GOOD -> sentiment == Sentiment.NEGATIVE || sentiment == Sentiment.NEUTRAL ? 0.6 : 1;
      case COULD_IMPROVE ->
          sentiment == Sentiment.NEUTRAL ? 0.7 : sentiment == Sentiment.POSITIVE ? 1.6 : 1;
      case NONSPECIFIC, NONE -> 1;
    };
  }

  /** The most negative statement; its sign agrees with the sentiment. */
  int criticality(Sentiment sentiment) {
    long rounded = Math.round(scores[model.heads().place(Heads.CRITICALITY)]);
    return (int)
        switch (sentiment) {
          case NEGATIVE -> Math.max(-5, Math.min(-1, rounded));
          case MIXED -> Math.max(-5, Math.min(0, rounded));
          case POSITIVE -> Math.max(-2, Math.min(5, rounded));
          case NEUTRAL -> Math.max(-2, Math.min(2, rounded));
          case NO_CONTENT -> 0;
        };
  }
}

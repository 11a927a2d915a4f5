package org.heard.classify;

import org.heard.model.Heard;
import org.heard.model.Sentiment;

/** What a model thinks of one text, as calibrated probabilities. */
final class Scores {
  private final ClassifierModel model;
  private final double[] scores;

  Scores(ClassifierModel model, FeatureVector features) {
    this.model = model;
    scores = model.heads().scores(features);
  }

  double probability(String head) {
    return calibrated(head, scores[model.heads().place(head)]);
  }

  private double calibrated(String head, double score) {
    return Probability.of(model.setting("slope " + head) * score + model.setting("offset " + head));
  }

  /** The probability that a message was kept, given that one or the other is said. */
  double polarity(String message) {
    int place = model.heads().place(Heads.POLARITY);
    return calibrated(
        Heads.POLARITY, scores[place] + model.heads().weight(Heads.promise(message), place));
  }

  Heard heard() {
    double yes = probability(Heads.HEARD_YES) - model.setting("threshold heard yes");
    double no = probability(Heads.HEARD_NO) - model.setting("threshold heard no");
    if (yes < 0 && no < 0) {
      return Heard.UNCLEAR;
    }
    return yes >= no ? Heard.YES : Heard.NO;
  }

  Sentiment sentiment() {
    Sentiment best = Sentiment.NEUTRAL;
    double most = -1;
    for (Sentiment sentiment : Sentiment.values()) {
      double probability = probability(Heads.sentiment(sentiment));
      if (probability > most) {
        most = probability;
        best = sentiment;
      }
    }
    return best;
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

package org.heard.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.model.Classification;
import org.heard.model.ReviewReason;
import org.heard.model.Sentiment;
import org.heard.model.Stance;

/** Figures of labels against people's labels, counted as the steering set's own script counts. */
final class GoldScores {
  private static final List<String> MESSAGES = List.of("m1", "m2", "m3", "m4", "m5");

  /** Right, surplus and missed labels. */
  private static final class Counts {
    private int right;
    private int surplus;
    private int missed;

    double f1() {
      return right + surplus + missed == 0 ? 1 : 2.0 * right / (2.0 * right + surplus + missed);
    }
  }

  private final Map<String, Counts> heard = new TreeMap<>();
  private final Map<String, Counts> sentiment = new TreeMap<>();
  private final Counts stance = new Counts();
  private final Counts accepted = new Counts();
  private int texts;
  private int acceptedTexts;

  void add(LabelledText gold, Classification found) {
    texts++;
    boolean sure = found.review() == ReviewReason.NONE;
    acceptedTexts += sure ? 1 : 0;
    count(heard, gold.heard().word(), found.heard().word());
    if (gold.sentiment() != Sentiment.NO_CONTENT) {
      count(sentiment, three(gold.sentiment()), three(found.sentiment()));
    }
    for (String message : MESSAGES) {
      Stance one = gold.messages().getOrDefault(message, Stance.ABSENT);
      Stance other = found.stanceTo(message);
      count(stance, one, other);
      if (sure) {
        count(accepted, one, other);
      }
    }
  }

  private static void count(Counts counts, Stance gold, Stance found) {
    boolean claimed = gold == Stance.UPHELD || gold == Stance.BREACHED;
    boolean claims = found == Stance.UPHELD || found == Stance.BREACHED;
    if (claimed && gold == found) {
      counts.right++;
    } else {
      counts.missed += claimed ? 1 : 0;
      counts.surplus += claims ? 1 : 0;
    }
  }

  private static void count(Map<String, Counts> labels, String gold, String found) {
    Counts wanted = labels.computeIfAbsent(gold, key -> new Counts());
    if (gold.equals(found)) {
      wanted.right++;
    } else {
      wanted.missed++;
      labels.computeIfAbsent(found, key -> new Counts()).surplus++;
    }
  }

  private static String three(Sentiment sentiment) {
    return switch (sentiment) {
      case NEUTRAL, MIXED -> "middle";
      case NEGATIVE, POSITIVE, NO_CONTENT -> sentiment.word();
    };
  }

  private static double macro(Map<String, Counts> labels, List<String> names) {
    List<Double> values = new ArrayList<>();
    for (String name : names) {
      values.add(labels.getOrDefault(name, new Counts()).f1());
    }
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  double stanceF1() {
    return stance.f1();
  }

  double heardF1() {
    return macro(heard, List.of("yes", "no", "unclear"));
  }

  double sentimentF1() {
    return macro(sentiment, List.of("negative", "middle", "positive"));
  }

  /** Of the stances in texts that nobody needs to look at, the share that is right. */
  double acceptedRight() {
    int all = accepted.right + accepted.surplus;
    return all == 0 ? 1 : (double) accepted.right / all;
  }

  double acceptedShare() {
    return texts == 0 ? 0 : (double) acceptedTexts / texts;
  }
}

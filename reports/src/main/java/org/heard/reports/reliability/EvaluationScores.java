package org.heard.reports.reliability;

import java.util.List;
import java.util.Set;

/** The five scores that a set of labelled comments is known by. */
final class EvaluationScores {
  /** Their names, in the order of {@link #of}. */
  static final List<String> NAMES =
      List.of(
          "sentiment_macro_f1",
          "sentiment3_macro_f1",
          "heard_macro_f1",
          "stance_micro_f1",
          "message_micro_f1");

  static final List<String> SENTIMENTS =
      List.of("negative", "neutral", "mixed", "positive", "no_content");
  static final List<String> HEARD = List.of("yes", "no", "unclear");
  static final List<String> STANCES = List.of("upheld", "breached", "mentioned");
  private static final Set<String> TAKEN = Set.of("upheld", "breached");
  private static final Set<String> MENTIONED = Set.copyOf(STANCES);

  private EvaluationScores() {}

  /**
   * The scores of comments: sentiment over the words that people used; sentiment in three, neutral
   * and mixed as one and comments without content left out; heard; the stances upheld and breached
   * together; and whether a message is mentioned at all.
   */
  static double[] of(List<LabelledPair> pairs) {
    List<CodedPair> sentiment = sentiment(pairs);
    List<String> used =
        SENTIMENTS.stream()
            .filter(word -> sentiment.stream().anyMatch(pair -> pair.people().equals(word)))
            .toList();
    List<CodedPair> polar =
        sentiment.stream()
            .filter(pair -> !pair.people().equals("no_content"))
            .map(pair -> new CodedPair(inThree(pair.people()), inThree(pair.machine())))
            .toList();
    return new double[] {
      macroF1(used, sentiment),
      macroF1(List.of("negative", "middle", "positive"), polar),
      macroF1(HEARD, heard(pairs)),
      stances(pairs, TAKEN, true).f1(),
      stances(pairs, MENTIONED, false).f1()
    };
  }

  static List<CodedPair> sentiment(List<LabelledPair> pairs) {
    return pairs.stream()
        .map(pair -> new CodedPair(pair.people().sentiment(), pair.machine().sentiment()))
        .toList();
  }

  static List<CodedPair> heard(List<LabelledPair> pairs) {
    return pairs.stream()
        .map(pair -> new CodedPair(pair.people().heard(), pair.machine().heard()))
        .toList();
  }

  static List<CodedPair> stance(List<LabelledPair> pairs, int message) {
    return pairs.stream()
        .map(
            pair ->
                new CodedPair(
                    pair.people().stances().get(message), pair.machine().stances().get(message)))
        .toList();
  }

  private static String inThree(String sentiment) {
    return sentiment.equals("neutral") || sentiment.equals("mixed") ? "middle" : sentiment;
  }

  private static double macroF1(List<String> labels, List<CodedPair> pairs) {
    return labels.stream().mapToDouble(label -> Hits.of(label, pairs).f1()).average().orElse(1);
  }

  /** A stance of the set is right where both name one, and, if it must be, the same one. */
  private static Hits stances(List<LabelledPair> pairs, Set<String> counted, boolean same) {
    long right = 0;
    long wrong = 0;
    long missed = 0;
    for (LabelledPair pair : pairs) {
      for (int i = 0; i < pair.people().stances().size(); i++) {
        String people = pair.people().stances().get(i);
        String machine = pair.machine().stances().get(i);
        boolean byPeople = counted.contains(people);
        boolean byMachine = counted.contains(machine);
        if (byPeople && byMachine && (!same || people.equals(machine))) {
          right++;
        } else {
          missed += byPeople ? 1 : 0;
          wrong += byMachine ? 1 : 0;
        }
      }
    }
    return new Hits(right, wrong, missed);
  }
}

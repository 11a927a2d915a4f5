package org.heard.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that closed questions share, from the unfavourable end (0) to the favourable (1). */
final class ScaleWords {
  private static final Map<String, Double> POSITIONS = new HashMap<>();

  private static final Set<String> DONT_KNOW =
      Set.of(
          "don't know",
          "dont know",
          "do not know",
          "don't know / can't say",
          "not sure",
          "unsure",
          "n/a",
          "na",
          "not applicable",
          "does not apply",
          "doesn't apply",
          "no opinion",
          "can't say",
          "cannot say",
          "don't know / not applicable",
          "not sure / don't know",
          "don't know/not sure",
          "i don't know",
          "don't know or can't say",
          "not relevant",
          "don't remember",
          "can't remember",
          "no answer");

  private static final Set<String> PREFER_NOT =
      Set.of(
          "prefer not to say",
          "prefer not to answer",
          "rather not say",
          "i'd rather not say",
          "i prefer not to say",
          "i would prefer not to say",
          "would rather not say",
          "prefer not to disclose",
          "decline to answer");

  static {
    put(1.0, "strongly agree", "agree strongly", "definitely agree", "completely agree");
    put(0.75, "agree", "tend to agree", "slightly agree", "somewhat agree", "mostly agree");
    put(
        0.5,
        "neither agree nor disagree",
        "neither agree or disagree",
        "neither",
        "neutral",
        "neither satisfied nor dissatisfied",
        "neither satisfied or dissatisfied",
        "neither likely nor unlikely",
        "neither likely or unlikely",
        "neither good nor poor",
        "neither good or poor",
        "neither good nor bad",
        "neither good or bad",
        "undecided",
        "neither easy nor difficult",
        "neither helpful nor unhelpful",
        "neither favorably nor unfavorably",
        "neither favourably nor unfavourably",
        "neither favorably nor unfavorably (neutral)",
        "average",
        "ok",
        "okay",
        "fair",
        "sometimes",
        "to some extent",
        "yes, to some extent",
        "yes to some extent",
        "partly",
        "partially",
        "somewhat",
        "moderately",
        "in part",
        "mixed",
        "about the same",
        "maybe");
    put(0.25, "disagree", "tend to disagree", "slightly disagree", "somewhat disagree");
    put(0.25, "mostly disagree");
    put(0.0, "strongly disagree", "disagree strongly", "definitely disagree");
    put(0.0, "completely disagree");
    put(1.0, "very satisfied", "extremely satisfied", "completely satisfied", "very happy");
    put(0.75, "satisfied", "fairly satisfied", "quite satisfied", "somewhat satisfied");
    put(0.75, "happy", "fairly happy", "quite happy", "mostly satisfied");
    put(0.25, "dissatisfied", "fairly dissatisfied", "quite dissatisfied", "unhappy");
    put(0.25, "somewhat dissatisfied", "unsatisfied", "quite unhappy", "fairly unhappy");
    put(0.0, "very dissatisfied", "extremely dissatisfied", "very unhappy", "very unsatisfied");
    put(0.0, "completely dissatisfied");
    put(1.0, "extremely likely", "very likely");
    put(0.75, "likely", "quite likely", "somewhat likely", "fairly likely");
    put(0.25, "unlikely", "quite unlikely", "somewhat unlikely", "fairly unlikely");
    put(0.0, "extremely unlikely", "very unlikely");
    put(1.0, "very good", "excellent", "outstanding", "very positive");
    put(0.75, "good", "fairly good", "quite good", "positive");
    put(0.25, "poor", "bad", "fairly poor", "quite poor", "negative");
    put(0.0, "very poor", "very bad", "terrible", "extremely poor", "awful", "very negative");
    put(1.0, "very easy", "very helpful", "very well", "very much", "very confident");
    put(0.75, "easy", "fairly easy", "helpful", "fairly helpful", "well", "fairly well");
    put(0.75, "quite easy", "quite helpful", "quite well", "confident", "fairly confident");
    put(0.25, "difficult", "fairly difficult", "quite difficult", "unhelpful", "not very well");
    put(0.25, "not very helpful", "not very", "not very much", "not really", "not very confident");
    put(0.0, "very difficult", "very unhelpful", "not at all helpful", "not at all confident");
    put(1.0, "always", "all of the time", "yes, always", "every time");
    put(0.75, "often", "usually", "most of the time", "mostly", "nearly always", "yes, mostly");
    put(0.75, "yes, often", "most times", "frequently");
    put(0.5, "some of the time", "occasionally", "yes, sometimes");
    put(0.25, "rarely", "seldom", "hardly ever", "a little", "slightly", "not often");
    put(0.0, "never", "not at all", "none of the time", "no, never", "no, not at all");
    put(1.0, "yes", "y", "true", "yes, definitely", "yes definitely", "definitely", "yes, fully");
    put(1.0, "completely", "fully", "a great deal", "a lot", "yes, completely", "totally");
    put(1.0, "to a great extent", "extremely");
    put(0.75, "to a large extent", "quite a lot", "very", "quite a bit");
    put(0.25, "to a small extent", "only a little", "very little");
    put(0.0, "no", "n", "false", "no, definitely not", "definitely not", "not in any way");
    put(1.0, "very favorably", "very favourably");
    put(0.75, "somewhat favorably", "somewhat favourably", "favorably", "favourably");
    put(0.25, "somewhat unfavorably", "somewhat unfavourably", "unfavorably", "unfavourably");
    put(0.0, "very unfavorably", "very unfavourably");
    put(1.0, "extremely important", "very important", "much better", "very safe");
    put(0.75, "important", "fairly important", "better", "a little better", "safe");
    put(0.25, "not very important", "worse", "a little worse", "unsafe");
    put(0.0, "not important", "not at all important", "much worse", "very unsafe");
  }

  private ScaleWords() {}

  private static void put(double position, String... words) {
    for (String word : words) {
      POSITIONS.put(word, position);
    }
  }

  /** Where a folded lower-case answer stands between 0 and 1; empty where it is no such word. */
  static Optional<Double> position(String text) {
    return Optional.ofNullable(POSITIONS.get(text));
  }

  /** Whether an answer is "don't know" or "not applicable". */
  static boolean isDontKnow(String text) {
    return DONT_KNOW.contains(text);
  }

  /** Whether an answer is "prefer not to say". */
  static boolean isPreferNotToSay(String text) {
    return PREFER_NOT.contains(text);
  }

  /** Whether a cell holds a word of a scale, or one of those that stand outside it. */
  static boolean isAny(String cell) {
    String text = Blank.fold(cell).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    return POSITIONS.containsKey(text) || DONT_KNOW.contains(text) || PREFER_NOT.contains(text);
  }
}

package org.heard.classify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.model.Classification;
import org.heard.model.Heard;
import org.heard.model.QuestionKind;
import org.heard.model.ReviewReason;
import org.heard.model.Sentiment;

/**
 * Answers that say nothing of their own, such as "nothing" or "n/a". What they mean turns with the
 * question: "nothing" is no content where the question was what to improve, and a complaint where
 * it was what was good.
 */
final class NonAnswer {
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}/' ]+");
  private static final Pattern FILLER =
      Pattern.compile(
          "\\b(?:really|at all|honestly|tbh|to be honest|sorry|thanks|thank you|i think|just|well|"
              + "x+|lol|so far|at the moment|currently|yet|please|absolutely|much|that i can think of|"
              + "i can think of|to mention|in particular|particularly|very|oh|um|hmm|erm)\\b");
  private static final Set<String> EMPTY =
      Set.of(
          "",
          "n/a",
          "na",
          "n / a",
          "/",
          "see above",
          "as above",
          "above",
          "see previous",
          "same",
          "not sure",
          "unsure",
          "don't know",
          "dont know",
          "dunno",
          "i don't know",
          "i dont know",
          "no comment",
          "no comments",
          "no further comment",
          "no further comments",
          "not applicable",
          "did not answer",
          "no answer",
          "none given",
          "not answered",
          "pass",
          "not sure what to put",
          "don't know what to put",
          "dont know what to put",
          "no idea",
          "prefer not to say",
          "rather not say",
          "prefer not to answer",
          "skip",
          "blank",
          "nil",
          "no opinion",
          "cant say",
          "can't say",
          "cannot say",
          "can't remember",
          "cant remember",
          "too early to say",
          "too soon to say",
          "nothing to add",
          "nothing to say",
          "nothing else",
          "nothing more to add",
          "nothing further",
          "nothing further to add",
          "nothing else to add",
          "as before",
          "see my answer",
          "see last answer",
          "see comments above",
          "see email",
          "idk");
  private static final Set<String> NOTHING =
      Set.of(
          "nothing",
          "none",
          "no",
          "nope",
          "nah",
          "not",
          "nothing comes to mind",
          "not a thing",
          "can't think of anything",
          "cant think of anything",
          "cannot think of anything",
          "i can't think of anything",
          "i cant think of anything",
          "not anything",
          "not one thing",
          "nothing springs to mind",
          "zero",
          "zilch",
          "nada",
          "nowt",
          "no nothing",
          "nothing no",
          "nothing i can",
          "nothing springs to my mind",
          "couldn't think of anything",
          "none no");
  private static final Set<String> EVERYTHING =
      Set.of(
          "everything",
          "all of it",
          "all",
          "it all",
          "every thing",
          "all of the above",
          "everythin",
          "the lot",
          "the whole lot",
          "everything about it",
          "all of them",
          "literally everything",
          "where do i start",
          "where to start",
          "where to begin",
          "where do i begin");

  /** How often the fixed list above is right, measured on the labelled texts. */
  private static final double CERTAIN = 0.97;

  private NonAnswer() {}

  /** The sentiment of a text that is a non-answer; empty where it says something. */
  static Optional<Sentiment> read(String text, QuestionKind kind) {
    if (text.length() > 120) {
      return Optional.empty();
    }
    String words = plain(text);
    if (EMPTY.contains(words) || EMPTY.contains(FILLER.matcher(words).replaceAll("").strip())) {
      return Optional.of(Sentiment.NO_CONTENT);
    }
    String core = squeeze(FILLER.matcher(words).replaceAll(" "));
    if (EMPTY.contains(core)) {
      return Optional.of(Sentiment.NO_CONTENT);
    }
    if (NOTHING.contains(core)) {
      return Optional.of(
          kind == QuestionKind.WHAT_GOOD ? Sentiment.NEGATIVE : Sentiment.NO_CONTENT);
    }
    if (EVERYTHING.contains(core)) {
      return switch (kind) {
        case WHAT_GOOD -> Optional.of(Sentiment.POSITIVE);
        case COULD_IMPROVE -> Optional.of(Sentiment.NEGATIVE);
        case NONSPECIFIC, NONE -> Optional.of(Sentiment.NEUTRAL);
      };
    }
    return Optional.empty();
  }

  private static String plain(String text) {
    Matcher noise =
        NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\n', ' '));
    return squeeze(noise.replaceAll(" "));
  }

  private static String squeeze(String text) {
    return text.strip().replaceAll(" +", " ");
  }

  /** The labels of a non-answer: a sentiment, and nothing else. */
  static Classification labels(Sentiment sentiment) {
    int criticality =
        switch (sentiment) {
          case NEGATIVE -> -2;
          case POSITIVE -> 3;
          case NEUTRAL, MIXED, NO_CONTENT -> 0;
        };
    return new Classification(
        sentiment,
        Heard.UNCLEAR,
        criticality,
        List.of(),
        List.of(),
        CERTAIN,
        ReviewReason.NONE,
        List.of());
  }
}

package org.heard.ingest;

import java.util.regex.Pattern;
import org.heard.model.QuestionKind;

/** What kind of question a header asks. */
final class QuestionKinds {
  private static final Pattern GOOD =
      Pattern.compile(
          ".*\\b(go(es|ne|ing)? well|went well|done well|do(es|ing)? well|did well|work(s|ed|ing)?"
              + " well|what works|what worked|good|best|like (most|best|about)|do you like(?! to)|liked|love[ds]?|enjoy\\w*"
              + "|positive\\w*|pleasant|praise|compliments?|strengths?|pleased|happy (about|with)"
              + "|helped( most)?|most helpful|helpful|useful|valued?|thank\\w*|great|excellent"
              + "|benefits?|appreciat\\w*|does \\w+ \\w+ address|success\\w*|proud)\\b.*");
  private static final Pattern IMPROVE =
      Pattern.compile(
          ".*\\b(improve\\w*|do better|done better|be better|better|not (go(ne)?|work\\w*|done) ?(so |as"
              + " )?well|didnt|did not|not well|less well|go(ne)? wrong|went wrong|wrong|bad|worst"
              + "|worse|difficult\\w*|challeng\\w*|problems?|concerns?|change[ds]?|differently"
              + "|different|hinder\\w*|pain points?|barriers?|frustrat\\w*|dislike\\w*|negative\\w*"
              + "|missing|suggestions?|not address|could we|should we|can we do|need to do|stop"
              + "|unhappy|dissatisf\\w*|issues?|enhance\\w*|would you like to see|even better if"
              + "|gaps?|struggle\\w*|obstacles?|lacking|poor|not helpful|unhelpful)\\b.*");

  private QuestionKinds() {}

  /** Whether a question asks what was good or what should change, which only words can answer. */
  static boolean asksForSides(String plain) {
    return of(plain) != QuestionKind.NONSPECIFIC
        && plain.matches(
            ".*\\b(what|how (could|can|would|might)|anything|one thing|things?|tell us|suggestions?"
                + "|comments?|improvements?|well|better|pain points?)\\b.*");
  }

  /** The kind of a comment's question; one that asks for both sides asks for any comment. */
  static QuestionKind of(String plain) {
    boolean improve = IMPROVE.matcher(plain).matches();
    boolean good =
        GOOD.matcher(
                plain.replaceAll("\\b(not|less|didnt|did not) (\\w+ )?(well|good|helpful)", " "))
            .matches();
    if (good && improve) {
      // "What would have made it a good visit?" apart: two sides in one question.
      return plain.matches(".*\\b(good and bad|well and|and what|or what)\\b.*")
              || !plain.contains("better")
          ? QuestionKind.NONSPECIFIC
          : QuestionKind.COULD_IMPROVE;
    }
    if (good) {
      return QuestionKind.WHAT_GOOD;
    }
    return improve ? QuestionKind.COULD_IMPROVE : QuestionKind.NONSPECIFIC;
  }
}

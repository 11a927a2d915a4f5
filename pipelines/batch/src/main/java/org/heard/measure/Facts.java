package org.heard.measure;

import java.util.ArrayList;
import java.util.List;
import org.heard.model.CaseFacts;
import org.heard.model.Classification;
import org.heard.model.FeedbackItem;
import org.heard.model.LabelledComment;
import org.heard.model.Mention;
import org.heard.model.Origin;
import org.heard.model.Rating;
import org.heard.model.RatingAnswer;
import org.heard.model.ReviewReason;
import org.heard.model.Sentiment;
import org.heard.model.Source;
import org.heard.model.Subject;

/** Takes comments, ratings and cases apart into facts. */
final class Facts {
  /** Outcome of a fact that only says "a comment was scored here". */
  static final String SCORED = "scored";

  private Facts() {}

  /** What one labelled comment says; a non-answer says nothing of any promise. */
  static List<Fact> of(LabelledComment comment) {
    Classification labels = comment.labels();
    Origin origin = comment.origin();
    List<Fact> facts = new ArrayList<>();
    Adder adder = new Adder(facts, origin, comment.language(), comment.id());
    if (!labels.scored()) {
      adder.add(Subject.NOT_SCORED, "", labels.review().word());
      return facts;
    }
    adder.add(Subject.SENTIMENT, "", labels.sentiment().word());
    if (labels.sentiment() == Sentiment.NO_CONTENT) {
      return facts;
    }
    if (labels.review() == ReviewReason.UNSURE) {
      adder.add(Subject.REVIEW, "", ReviewReason.UNSURE.word());
    }
    adder.add(Subject.HEARD, "", labels.heard().word());
    adder.add(Subject.MESSAGE, "", SCORED);
    for (Mention mention : labels.messages()) {
      adder.add(Subject.MESSAGE, mention.promise(), mention.stance().word());
    }
    for (Mention mention : labels.commitments()) {
      adder.add(Subject.COMMITMENT, mention.promise(), mention.stance().word());
    }
    return facts;
  }

  /** What an item says beside its comments: that it came, its ratings, its case. */
  static List<Fact> of(FeedbackItem item) {
    List<Fact> facts = new ArrayList<>();
    Adder adder = new Adder(facts, item.origin(), "", item.date() + " " + item.origin().itemId());
    adder.add(Subject.ITEMS, "", "all");
    for (Rating rating : item.ratings()) {
      if (rating.target().equals("heard")) {
        adder.add(Subject.HEARD_RATING, "", rating.answer().word());
      } else if (!rating.target().isEmpty()) {
        adder.add(Subject.MESSAGE_RATING, rating.target(), rating.answer().word());
      }
      if (!rating.target().isEmpty() && rating.answer() != RatingAnswer.BLANK) {
        adder.add(Subject.QUESTION, rating.target(), rating.question());
      }
    }
    CaseFacts caseFacts = item.caseFacts();
    if (item.origin().source() == Source.COMPLAINT && !caseFacts.equals(CaseFacts.NONE)) {
      adder.add(
          Subject.CASE_DAYS,
          "",
          caseFacts.workingDays() < 0 ? "open" : Integer.toString(caseFacts.workingDays()));
      if (!caseFacts.outcome().isEmpty()) {
        adder.add(Subject.CASE_OUTCOME, "", caseFacts.outcome());
      }
    }
    return facts;
  }

  private record Adder(List<Fact> facts, Origin origin, String language, String order) {
    void add(Subject subject, String promise, String outcome) {
      facts.add(
          new Fact(
              origin.unit(),
              origin.source(),
              origin.quarter(),
              origin.groups(),
              language,
              subject,
              promise,
              outcome,
              order));
    }
  }
}

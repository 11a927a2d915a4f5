package org.heard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.model.CaseFacts;
import org.heard.model.Classification;
import org.heard.model.FeedbackItem;
import org.heard.model.Groups;
import org.heard.model.LabelledComment;
import org.heard.model.Mention;
import org.heard.model.Origin;
import org.heard.model.Rating;
import org.heard.model.RatingAnswer;
import org.heard.model.ReviewReason;
import org.heard.model.Sentiment;
import org.heard.model.Source;
import org.heard.model.Subject;

/**
 * What one comment, or one item beside its comments, says: its facts, and what they have in common.
 * It travels to its family in one piece.
 *
 * @param unit whom it counts for: the family of a survey answer, the case, or the agenda item
 * @param source survey, complaint or meeting
 * @param quarter first day of its quarter
 * @param groups the unit's groups as this item gave them
 * @param language language of the comment; empty for items
 * @param order sorts several answers of one unit; the last one holds
 * @param said what it says
 */
public record Facts(
    String unit,
    Source source,
    LocalDate quarter,
    Groups groups,
    String language,
    String order,
    List<Said> said) {
  /** Outcome of a fact that only says "a comment was scored here". */
  static final String SCORED = "scored";

  public Facts {
    said = List.copyOf(said);
  }

  /** What one labelled comment says; a non-answer says nothing of any promise. */
  static Facts of(LabelledComment comment) {
    return of(comment.origin(), comment.language(), comment.id(), said(comment.labels()));
  }

  private static List<Said> said(Classification labels) {
    List<Said> said = new ArrayList<>();
    if (!labels.scored()) {
      add(said, Subject.NOT_SCORED, "", labels.review().word());
      return said;
    }
    add(said, Subject.SENTIMENT, "", labels.sentiment().word());
    if (labels.sentiment() == Sentiment.NO_CONTENT) {
      return said;
    }
    if (labels.review() == ReviewReason.UNSURE) {
      add(said, Subject.REVIEW, "", ReviewReason.UNSURE.word());
    }
    add(said, Subject.HEARD, "", labels.heard().word());
    add(said, Subject.MESSAGE, "", SCORED);
    for (Mention mention : labels.messages()) {
      add(said, Subject.MESSAGE, mention.promise(), mention.stance().word());
    }
    for (Mention mention : labels.commitments()) {
      add(said, Subject.COMMITMENT, mention.promise(), mention.stance().word());
    }
    return said;
  }

  /** What an item says beside its comments: that it came, its ratings, its case. */
  static Facts of(FeedbackItem item) {
    List<Said> said = new ArrayList<>();
    add(said, Subject.ITEMS, "", "all");
    for (Rating rating : item.ratings()) {
      if (rating.target().equals("heard")) {
        add(said, Subject.HEARD_RATING, "", rating.answer().word());
      } else if (!rating.target().isEmpty()) {
        add(said, Subject.MESSAGE_RATING, rating.target(), rating.answer().word());
      }
      if (!rating.target().isEmpty() && rating.answer() != RatingAnswer.BLANK) {
        add(said, Subject.QUESTION, rating.target(), rating.question());
      }
    }
    CaseFacts caseFacts = item.caseFacts();
    if (item.origin().source() == Source.COMPLAINT && !caseFacts.equals(CaseFacts.NONE)) {
      add(
          said,
          Subject.CASE_DAYS,
          "",
          caseFacts.workingDays() < 0 ? "open" : Integer.toString(caseFacts.workingDays()));
      if (!caseFacts.outcome().isEmpty()) {
        add(said, Subject.CASE_OUTCOME, "", caseFacts.outcome());
      }
    }
    Origin origin = item.origin();
    return of(origin, "", item.date() + " " + origin.itemId(), said);
  }

  private static void add(List<Said> said, Subject subject, String promise, String outcome) {
    said.add(new Said(subject, promise, outcome));
  }

  private static Facts of(Origin origin, String language, String order, List<Said> said) {
    return new Facts(
        origin.unit(), origin.source(), origin.quarter(), origin.groups(), language, order, said);
  }
}

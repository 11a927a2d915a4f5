package org.heard.reports.findings;

import java.util.List;
import java.util.Set;
import org.heard.model.Subject;
import org.heard.reports.disclosure.Fraction;

/** Which outcomes count and which form the base, for each kind of figure (design section 3). */
final class Outcomes {
  private static final Set<String> ANSWERED = Set.of("agree", "neutral", "disagree");
  private static final Set<String> HEARD_EVIDENCE = Set.of("yes", "no", "both");
  private static final Set<String> STANCE = Set.of("upheld", "breached", "both");

  private Outcomes() {}

  /** The sets of outcomes that figures of a subject count, or have as their base. */
  static List<Set<String>> sets(Subject subject) {
    return switch (subject) {
      case HEARD_RATING, MESSAGE_RATING -> List.of(Set.of("agree"), ANSWERED);
      case HEARD -> List.of(Set.of("yes"), Set.of("unclear"), HEARD_EVIDENCE);
      case MESSAGE, COMMITMENT -> List.of(Set.of("upheld"), Set.of("breached"), STANCE);
      case ITEMS, QUESTION, SENTIMENT, NOT_SCORED, REVIEW, CASE_OUTCOME, CASE_DAYS -> List.of();
    };
  }

  /** Families who agree, of those who answered other than don't know and prefer not to say. */
  static Fraction agree(Distribution ratings) {
    return ratings.of(Set.of("agree"), ANSWERED);
  }

  /** Families with a yes, of those with a yes or a no; a family with both is in the base only. */
  static Fraction heard(Distribution comments) {
    return comments.of(Set.of("yes"), HEARD_EVIDENCE);
  }

  /** Families whose comments gave no evidence of being heard or not, of all who commented. */
  static Fraction silent(Distribution comments) {
    return comments.ofAll("unclear");
  }

  /** Families who said that the promise was kept, of those with a stance. */
  static Fraction upheld(Distribution stances) {
    return stances.of(Set.of("upheld"), STANCE);
  }

  /** Families who said that the promise was broken, of those with a stance. */
  static Fraction breached(Distribution stances) {
    return stances.of(Set.of("breached"), STANCE);
  }

  /** Families with a stance, of all whose comments were scored. */
  static Fraction raised(Distribution stances) {
    return new Fraction(stances.with(STANCE), stances.cells());
  }
}

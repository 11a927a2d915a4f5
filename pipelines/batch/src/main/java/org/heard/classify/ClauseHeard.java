package org.heard.classify;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.charter.Charter;
import org.heard.charter.Commitment;
import org.heard.model.Heard;
import org.heard.model.Stance;

/**
 * Whether a labelled clause says that somebody was heard. The labels of clauses do not name it; it
 * follows from the commitments about listening and taking part, as it does in nearly all whole
 * texts of the corpus.
 */
final class ClauseHeard {
  private static final Set<String> LISTENING = Set.of("m1.2", "m4.1", "m4.2");

  /** Kept, it says that one was heard; broken, it may tell of a fight or of being left out. */
  private static final String TAKING_PART = "m1.1";

  private ClauseHeard() {}

  /** Empty where it cannot be told, and for charters without those commitments. */
  static Optional<Heard> of(Charter charter, Map<String, Stance> commitments) {
    if (!knows(charter)) {
      return Optional.empty();
    }
    boolean yes = commitments.get(TAKING_PART) == Stance.UPHELD;
    boolean no = false;
    for (String each : LISTENING) {
      yes |= commitments.get(each) == Stance.UPHELD;
      no |= commitments.get(each) == Stance.BREACHED;
    }
    boolean doubtful = commitments.get(TAKING_PART) == Stance.BREACHED && !no;
    if (doubtful || (yes && no)) {
      return Optional.empty();
    }
    return Optional.of(yes ? Heard.YES : no ? Heard.NO : Heard.UNCLEAR);
  }

  private static boolean knows(Charter charter) {
    return charter.commitments().stream()
        .map(Commitment::id)
        .toList()
        .containsAll(Set.of("m1.1", "m1.2", "m4.1", "m4.2"));
  }
}

package org.heard.classify;

import java.util.Set;
import org.heard.model.Stance;

/**
 * Which way the cues about listening point. Our own texts tell of it by scenes; families say "they
 * listened", in words that the cues know and the texts have too few of.
 *
 * @param yes whether a cue says that somebody was listened to or took part
 * @param no whether a cue says that somebody was not
 */
record ListeningCues(boolean yes, boolean no) {
  static final ListeningCues NONE = new ListeningCues(false, false);

  private static final Set<String> LISTENING = Set.of("m4.1", "m4.2", "m1.2");

  /** Taking part says that one was heard; a fight for a place does not say that one was not. */
  private static final String TAKING_PART = "m1.1";

  static ListeningCues of(Reading reading) {
    boolean yes = false;
    boolean no = false;
    for (CueHit hit : reading.cues()) {
      boolean listening = LISTENING.contains(hit.commitment());
      yes |= hit.stance() == Stance.UPHELD && (listening || hit.commitment().equals(TAKING_PART));
      no |= hit.stance() == Stance.BREACHED && listening;
    }
    return new ListeningCues(yes, no);
  }
}

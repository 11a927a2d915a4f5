package org.heard.classify;

import org.heard.language.CueMatch;
import org.heard.model.Stance;

/**
 * A cue in a comment, read with what stands around it.
 *
 * @param match where it fired
 * @param stance what it says there: a negation before it turns upheld and breached round
 * @param clause number of its clause, from 0
 */
record CueHit(CueMatch match, Stance stance, int clause) {
  String commitment() {
    return match.cue().commitment();
  }
}

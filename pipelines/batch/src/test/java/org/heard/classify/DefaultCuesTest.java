package org.heard.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.charter.Charter;
import org.heard.charter.CharterReader;
import org.heard.charter.Commitment;
import org.heard.language.CueExamples;
import org.heard.model.Stance;
import org.junit.jupiter.api.Test;

class DefaultCuesTest {
  private final Charter charter = CharterReader.readDefault();

  @Test
  void everyCommitment_hasACueInEachDirection() {
    Set<String> covered =
        charter.cues().stream()
            .map(cue -> cue.commitment() + " " + cue.stance())
            .collect(Collectors.toSet());
    for (Commitment commitment : charter.commitments()) {
      assertTrue(covered.contains(commitment.id() + " " + Stance.UPHELD), commitment.id());
      assertTrue(covered.contains(commitment.id() + " " + Stance.BREACHED), commitment.id());
    }
  }

  @Test
  void everyCue_firesOnItsExampleOnly() {
    assertEquals(List.of(), CueExamples.check(charter));
  }
}

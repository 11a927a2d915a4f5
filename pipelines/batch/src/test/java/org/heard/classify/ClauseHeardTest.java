package org.heard.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.heard.charter.Charter;
import org.heard.charter.CharterReader;
import org.heard.model.Heard;
import org.heard.model.Stance;
import org.junit.jupiter.api.Test;

class ClauseHeardTest {
  private final Charter charter = CharterReader.readDefault();

  private Optional<Heard> of(Map<String, Stance> commitments) {
    return ClauseHeard.of(charter, commitments);
  }

  @Test
  void listeningKept_isYes() {
    assertEquals(Optional.of(Heard.YES), of(Map.of("m4.1", Stance.UPHELD)));
    assertEquals(
        Optional.of(Heard.YES), of(Map.of("m1.1", Stance.UPHELD, "m2.2", Stance.BREACHED)));
  }

  @Test
  void listeningBroken_isNo() {
    assertEquals(Optional.of(Heard.NO), of(Map.of("m1.2", Stance.BREACHED)));
    assertEquals(
        Optional.of(Heard.NO), of(Map.of("m1.1", Stance.BREACHED, "m4.2", Stance.BREACHED)));
  }

  @Test
  void otherPromises_areUnclear() {
    assertEquals(Optional.of(Heard.UNCLEAR), of(Map.of()));
    assertEquals(Optional.of(Heard.UNCLEAR), of(Map.of("m4.4", Stance.BREACHED)));
    assertEquals(Optional.of(Heard.UNCLEAR), of(Map.of("m4.1", Stance.MENTIONED)));
  }

  @Test
  void fightAlone_orBothSides_areLeftOut() {
    assertEquals(Optional.empty(), of(Map.of("m1.1", Stance.BREACHED)));
    assertEquals(Optional.empty(), of(Map.of("m4.1", Stance.UPHELD, "m4.2", Stance.BREACHED)));
  }
}

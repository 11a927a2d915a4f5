package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WordingTest {
  private final Wording wording = Wording.read("wording");

  @Test
  void allPlacesFilled_givesSentence() {
    assertEquals("54% to 68%", wording.say("figure.interval", "low", "54%", "high", "68%"));
  }

  @Test
  void placeWithoutValue_isRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> wording.say("figure.interval", "low", "54%"));
  }

  @Test
  void valueWithoutPlace_isRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> wording.say("figure.interval", "low", "1", "high", "2", "middle", "3"));
  }

  @Test
  void unknownSentence_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> wording.say("no.such.sentence"));
  }
}

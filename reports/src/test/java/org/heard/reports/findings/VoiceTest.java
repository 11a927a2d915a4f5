package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VoiceTest {
  @Test
  void youngPerson_isYoung() {
    assertTrue(Voice.isYoung("Young person"));
    assertTrue(Voice.isYoung("pupil"));
  }

  @Test
  void parentOfAChild_isNot() {
    assertFalse(Voice.isYoung("Parent of a child or young person"));
    assertFalse(Voice.isYoung(""));
  }
}

package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.charter.Commitment;
import org.heard.charter.Message;
import org.heard.model.ConfigurationException;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.junit.jupiter.api.Test;

class PromiseCheckTest {
  private static final List<Message> CHARTER =
      List.of(
          new Message("m1", "Listening", List.of(new Commitment("m1.1", "m1", "You listen", ""))));

  private static Measure measure(Subject subject, String promise) {
    return new Measure(
        Window.QUARTER,
        LocalDate.of(2026, 4, 1),
        Source.SURVEY,
        subject,
        promise,
        Dimension.ALL,
        "",
        "absent",
        30,
        30,
        5);
  }

  private static List<Measure> counted() {
    return List.of(measure(Subject.MESSAGE, "m1"), measure(Subject.COMMITMENT, "m1.1"));
  }

  @Test
  void promisesOfTheCharter_areTaken() {
    assertDoesNotThrow(() -> PromiseCheck.refuseOthers(counted(), CHARTER));
    assertDoesNotThrow(() -> PromiseCheck.refuseOthers(List.of(), CHARTER));
  }

  @Test
  void promiseThatVanishedFromTheCharter_isRefusedByName() {
    List<Measure> old = new ArrayList<>(counted());
    old.add(measure(Subject.COMMITMENT, "m1.2"));
    ConfigurationException refused =
        assertThrows(ConfigurationException.class, () -> PromiseCheck.refuseOthers(old, CHARTER));
    assertTrue(String.valueOf(refused.getMessage()).contains("m1.2"));
  }

  @Test
  void promiseThatTheRunNeverCounted_isRefusedByName() {
    List<Measure> old = List.of(measure(Subject.MESSAGE, "m1"));
    ConfigurationException refused =
        assertThrows(ConfigurationException.class, () -> PromiseCheck.refuseOthers(old, CHARTER));
    assertTrue(String.valueOf(refused.getMessage()).contains("m1.1"));
  }
}

package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.heard.model.Dimension;
import org.heard.reports.findings.GroupFinding;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.ShareFigure;
import org.junit.jupiter.api.Test;

class MissingVoicesTest {
  private static final Published<Long> HIDDEN =
      new Published.Hidden<>(Published.Reason.CONFIDENTIAL);

  private static GroupFinding<Published<ShareFigure>, Published<Long>> group(
      String name, Published<Long> families, boolean hardly) {
    Published<ShareFigure> none = new Published.Hidden<>(Published.Reason.LOW);
    return new GroupFinding<>(
        Dimension.AGE_BAND, name, families, none, none, OptionalLong.of(100), hardly);
  }

  @Test
  void hiddenGroups_thatAllHardlyAnswered_areNamed() {
    MissingVoices missing =
        MissingVoices.of(
            List.of(
                group("0-4", HIDDEN, true),
                group("5-10", new Published.Shown<>(90L), false),
                group("11-15", new Published.Shown<>(11L), true)));
    assertEquals(List.of("0-4", "11-15"), missing.allHardly());
    assertEquals(List.of(), missing.allUnsaid());
    assertFalse(missing.nothingToSay());
  }

  @Test
  void hiddenGroupForAnothersSake_isNotSaidToBeMissing() {
    MissingVoices missing =
        MissingVoices.of(
            List.of(
                group("0-4", HIDDEN, false),
                group("5-10", new Published.Shown<>(90L), false),
                group("16-25", HIDDEN, false)));
    assertEquals(List.of(), missing.allHardly());
    assertEquals(List.of("0-4", "16-25"), missing.allUnsaid());
    assertFalse(missing.nothingToSay());
  }

  @Test
  void groupWithoutAnyFamily_isAbsent() {
    MissingVoices missing =
        MissingVoices.of(
            List.of(group("0-4", new Published.Hidden<>(Published.Reason.NO_DATA), true)));
    assertEquals(List.of("0-4"), missing.allAbsent());
    assertEquals(List.of(), missing.allHardly());
  }

  @Test
  void everyGroupThatAnsweredEnough_leavesNothingToSay() {
    assertTrue(
        MissingVoices.of(List.of(group("0-4", new Published.Shown<>(50L), false))).nothingToSay());
  }
}

package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.heard.model.Dimension;
import org.junit.jupiter.api.Test;

class HiddenGroupsTest {
  private static GroupFinding<Published<ShareFigure>, Published<Long>> group(
      Dimension dimension, String name, Published<Long> families, boolean hardly) {
    Published<ShareFigure> none = new Published.Hidden<>(Published.Reason.LOW);
    return new GroupFinding<>(dimension, name, families, none, none, OptionalLong.of(100), hardly);
  }

  private static GroupFinding<Published<ShareFigure>, Published<Long>> hidden(
      Dimension dimension, String name, boolean hardly) {
    return group(dimension, name, new Published.Hidden<>(Published.Reason.CONFIDENTIAL), hardly);
  }

  private static List<String> hardly(
      List<GroupFinding<Published<ShareFigure>, Published<Long>>> groups) {
    return HiddenGroups.notToldApart(groups).stream()
        .filter(GroupFinding::hardly)
        .map(GroupFinding::group)
        .toList();
  }

  @Test
  void hiddenGroupsOfTwoKinds_areNotToldApart() {
    assertEquals(
        List.of("11-15", "Thornleigh"),
        hardly(
            List.of(
                hidden(Dimension.AGE_BAND, "0-4", true),
                group(Dimension.AGE_BAND, "11-15", new Published.Shown<>(11L), true),
                hidden(Dimension.AGE_BAND, "16-25", false),
                hidden(Dimension.AREA, "Thornleigh", true))));
  }

  @Test
  void hiddenGroupsThatAllHardlyAnswered_areNamed() {
    List<GroupFinding<Published<ShareFigure>, Published<Long>>> groups =
        List.of(
            hidden(Dimension.AREA, "Thornleigh", true), hidden(Dimension.AREA, "Saltmarsh", true));
    assertEquals(List.of("Thornleigh", "Saltmarsh"), hardly(groups));
  }
}

package org.heard.reports.findings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.model.Dimension;

/**
 * What may be said of groups whose number is hidden. To name only some of a dimension's hidden
 * groups as hardly heard from would tell which numbers are small and which are hidden for their
 * sake; so it leaves either for all of them or for none.
 */
final class HiddenGroups {
  private HiddenGroups() {}

  /** The groups, where hidden ones are not alike without a word of which hardly answered. */
  static List<GroupFinding<Published<ShareFigure>, Published<Long>>> notToldApart(
      List<GroupFinding<Published<ShareFigure>, Published<Long>>> groups) {
    Set<Dimension> mixed =
        groups.stream()
            .filter(group -> hidden(group) && group.populated() && !group.hardly())
            .map(GroupFinding::dimension)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Dimension.class)));
    return groups.stream()
        .map(group -> hidden(group) && mixed.contains(group.dimension()) ? group.unsaid() : group)
        .toList();
  }

  private static boolean hidden(GroupFinding<Published<ShareFigure>, Published<Long>> group) {
    return group.families() instanceof Published.Hidden<Long> hidden
        && hidden.reason() != Published.Reason.NO_DATA;
  }
}

package org.heard.reports.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.model.Dimension;
import org.heard.reports.findings.GroupFinding;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.ShareFigure;

/**
 * Who is missing among those who answered.
 *
 * @param known whether it is known how many children each group has
 * @param absent groups that nobody answered from
 * @param hardly groups whose share of the answers is less than half their share of the children, or
 *     too small to be shown
 */
record MissingVoices(
    boolean known, Map<Dimension, List<String>> absent, Map<Dimension, List<String>> hardly) {

  static MissingVoices of(List<GroupFinding<Published<ShareFigure>, Published<Long>>> groups) {
    MissingVoices missing =
        new MissingVoices(
            groups.stream().anyMatch(MissingVoices::populated),
            new EnumMap<>(Dimension.class),
            new EnumMap<>(Dimension.class));
    for (Dimension dimension : Dimension.values()) {
      missing.look(
          dimension,
          groups.stream()
              .filter(group -> group.dimension() == dimension && group.children().isPresent())
              .toList());
    }
    return missing;
  }

  private static boolean populated(GroupFinding<Published<ShareFigure>, Published<Long>> group) {
    return group.children().orElse(0) > 0;
  }

  private void look(
      Dimension dimension, List<GroupFinding<Published<ShareFigure>, Published<Long>>> groups) {
    long children = groups.stream().mapToLong(group -> group.children().orElse(0)).sum();
    long families = groups.stream().mapToLong(group -> group.families().shown().orElse(0L)).sum();
    for (GroupFinding<Published<ShareFigure>, Published<Long>> group : groups) {
      if (!populated(group)) {
        continue;
      }
      if (group.families() instanceof Published.Hidden<Long> hidden) {
        add(hidden.reason() == Published.Reason.NO_DATA ? absent : hardly, dimension, group);
      } else if (2 * group.families().shown().orElse(0L) * children
          < families * group.children().orElse(0)) {
        add(hardly, dimension, group);
      }
    }
  }

  private static void add(
      Map<Dimension, List<String>> groups,
      Dimension dimension,
      GroupFinding<Published<ShareFigure>, Published<Long>> group) {
    groups.computeIfAbsent(dimension, each -> new ArrayList<>()).add(group.group());
  }

  /** Groups of all dimensions that nobody answered from. */
  List<String> allAbsent() {
    return absent.values().stream().flatMap(List::stream).toList();
  }

  /** Groups of all dimensions that hardly anybody answered from. */
  List<String> allHardly() {
    return hardly.values().stream().flatMap(List::stream).toList();
  }
}

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
 * @param hardly groups whose share of the answers is less than half their share of the children
 * @param unsaid groups whose number is hidden, where to name those that hardly answered would tell
 *     which numbers are small and which are hidden for their sake
 */
record MissingVoices(
    boolean known,
    Map<Dimension, List<String>> absent,
    Map<Dimension, List<String>> hardly,
    Map<Dimension, List<String>> unsaid) {

  static MissingVoices of(List<GroupFinding<Published<ShareFigure>, Published<Long>>> groups) {
    MissingVoices missing =
        new MissingVoices(
            groups.stream()
                .anyMatch(GroupFinding<Published<ShareFigure>, Published<Long>>::populated),
            new EnumMap<>(Dimension.class),
            new EnumMap<>(Dimension.class),
            new EnumMap<>(Dimension.class));
    for (Dimension dimension : Dimension.values()) {
      missing.look(
          dimension,
          groups.stream()
              .filter(group -> group.dimension() == dimension && group.populated())
              .toList());
    }
    return missing;
  }

  private void look(
      Dimension dimension, List<GroupFinding<Published<ShareFigure>, Published<Long>>> groups) {
    for (GroupFinding<Published<ShareFigure>, Published<Long>> group : groups) {
      if (nobody(group)) {
        add(absent, dimension, group);
      } else if (group.hardly()) {
        add(hardly, dimension, group);
      } else if (group.families().shown().isEmpty()) {
        add(unsaid, dimension, group);
      }
    }
  }

  private static boolean nobody(GroupFinding<Published<ShareFigure>, Published<Long>> group) {
    return group.families() instanceof Published.Hidden<Long> hidden
        && hidden.reason() == Published.Reason.NO_DATA;
  }

  /** Whether nothing is to be said of any group. */
  boolean nothingToSay() {
    return absent.isEmpty() && hardly.isEmpty() && unsaid.isEmpty();
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

  /** Groups of all dimensions of which nothing can be said. */
  List<String> allUnsaid() {
    return unsaid.values().stream().flatMap(List::stream).toList();
  }
}

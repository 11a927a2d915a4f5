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
            groups.stream().anyMatch(MissingVoices::populated),
            new EnumMap<>(Dimension.class),
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
    List<GroupFinding<Published<ShareFigure>, Published<Long>>> known =
        groups.stream().filter(MissingVoices::populated).toList();
    boolean hiddenAlike =
        known.stream()
            .filter(MissingVoices::hidden)
            .allMatch(GroupFinding<Published<ShareFigure>, Published<Long>>::hardly);
    for (GroupFinding<Published<ShareFigure>, Published<Long>> group : known) {
      if (nobody(group)) {
        add(absent, dimension, group);
      } else if (hidden(group) && !hiddenAlike) {
        add(unsaid, dimension, group);
      } else if (group.hardly()) {
        add(hardly, dimension, group);
      }
    }
  }

  private static boolean nobody(GroupFinding<Published<ShareFigure>, Published<Long>> group) {
    return group.families() instanceof Published.Hidden<Long> hidden
        && hidden.reason() == Published.Reason.NO_DATA;
  }

  private static boolean hidden(GroupFinding<Published<ShareFigure>, Published<Long>> group) {
    return group.families().shown().isEmpty() && !nobody(group);
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

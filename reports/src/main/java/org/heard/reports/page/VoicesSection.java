package org.heard.reports.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.model.Dimension;
import org.heard.reports.findings.GroupFinding;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;

/** Who answered, and who did not. */
final class VoicesSection {
  private final PublishedFindings findings;
  private final Words words;

  VoicesSection(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    Map<Dimension, List<GroupFinding<Published<ShareFigure>, Published<Long>>>> byDimension =
        new EnumMap<>(Dimension.class);
    for (GroupFinding<Published<ShareFigure>, Published<Long>> group : findings.groups()) {
      byDimension.computeIfAbsent(group.dimension(), each -> new ArrayList<>()).add(group);
    }
    if (byDimension.isEmpty()) {
      blocks.add(words.plain("voices.nogroups"));
    } else {
      blocks.addAll(missing());
      blocks.add(words.plain("voices.young"));
      blocks.add(words.note("voices.everyone"));
      byDimension.forEach((dimension, groups) -> blocks.add(table(dimension, groups)));
    }
    return new Section("voices", words.say("voices.title"), blocks);
  }

  private List<Block> missing() {
    MissingVoices missing = MissingVoices.of(findings.groups());
    List<Block> blocks = new ArrayList<>();
    if (!missing.known()) {
      blocks.add(words.plain("voices.nopopulation"));
    }
    if (!missing.absent().isEmpty()) {
      blocks.add(words.lead("voices.absent", "groups", String.join(", ", missing.allAbsent())));
    }
    if (!missing.hardly().isEmpty()) {
      blocks.add(words.lead("voices.missing", "groups", String.join(", ", missing.allHardly())));
    }
    if (!missing.unsaid().isEmpty()) {
      blocks.add(words.lead("voices.unsaid", "groups", String.join(", ", missing.allUnsaid())));
    }
    if (missing.known() && missing.nothingToSay()) {
      blocks.add(words.plain("voices.balanced"));
    }
    return blocks;
  }

  private Block.Table table(
      Dimension dimension, List<GroupFinding<Published<ShareFigure>, Published<Long>>> groups) {
    boolean children = groups.stream().anyMatch(group -> group.children().isPresent());
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Block.Column.text(words.dimension(dimension)));
    columns.add(Block.Column.number(words.say("voices.column.families")));
    if (children) {
      columns.add(Block.Column.number(words.say("voices.column.children")));
    }
    boolean ratings = dimension != Dimension.LANGUAGE;
    if (ratings) {
      columns.add(Block.Column.number(words.say("voices.column.agree")));
    }
    columns.add(Block.Column.number(words.say("voices.column.heard")));
    List<Block.Row> rows = new ArrayList<>();
    for (GroupFinding<Published<ShareFigure>, Published<Long>> group : groups) {
      List<String> cells = new ArrayList<>();
      cells.add(words.group(dimension, group.group()));
      cells.add(words.count(group.families()));
      if (children) {
        cells.add(
            group.children().isPresent() ? Words.number(group.children().getAsLong()) : "[x]");
      }
      if (ratings) {
        cells.add(words.share(group.agree()));
      }
      cells.add(words.share(group.heard()));
      rows.add(Block.Row.of(cells.toArray(String[]::new)));
    }
    return new Block.Table(
        words.say(
            "voices.table",
            "dimension",
            words.dimension(dimension),
            "quarter",
            findings.about().quarterName()),
        columns,
        rows);
  }
}

package org.heard.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.heard.model.Source;
import org.heard.reports.findings.CommitmentFinding;
import org.heard.reports.findings.Coverage;
import org.heard.reports.findings.Published;
import org.heard.reports.findings.PublishedFindings;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.findings.StanceFinding;

/** Every commitment over the rolling year, with its coverage and its silence. */
final class CommitmentsSection {
  private final PublishedFindings findings;
  private final Words words;

  CommitmentsSection(PublishedFindings findings, Words words) {
    this.findings = findings;
    this.words = words;
  }

  Section section() {
    String quarter = findings.about().quarterName();
    List<Block> blocks =
        List.of(
            lead(quarter),
            words.note("commitments.rule"),
            table(quarter),
            words.note("commitments.labels"),
            words.note("sure.hidden"));
    return new Section("commitments", words.say("commitments.title"), blocks);
  }

  private Block.Paragraph lead(String quarter) {
    int unreliable = with(Coverage.NOT_RELIABLE).size();
    if (unreliable > 0 && unreliable == findings.commitments().size()) {
      return words.lead("commitments.lead.unreliable", "all", unreliable, "quarter", quarter);
    }
    return words.lead(
        "commitments.lead",
        "supported",
        with(Coverage.SUPPORTED).size(),
        "all",
        findings.commitments().size(),
        "challenged",
        with(Coverage.CHALLENGED).size(),
        "mixed",
        with(Coverage.MIXED).size(),
        "none",
        with(Coverage.NO_EVIDENCE).size(),
        "unreliable",
        unreliable,
        "quarter",
        quarter);
  }

  /** The titles of the commitments with a coverage in surveys, in charter order. */
  List<String> with(Coverage coverage) {
    return findings.commitments().stream()
        .filter(commitment -> survey(commitment).coverage() == coverage)
        .map(CommitmentFinding::title)
        .toList();
  }

  private Block.Table table(String quarter) {
    List<Block.Column> columns = new ArrayList<>();
    columns.add(Block.Column.text(words.say("commitments.column.commitment")));
    columns.add(Block.Column.text(words.say("commitments.column.survey")));
    columns.add(Block.Column.number(words.say("commitments.column.kept")));
    columns.add(Block.Column.number(words.say("commitments.column.spoke")));
    columns.add(Block.Column.text(words.say("commitments.column.change")));
    columns.add(Block.Column.text(words.say("commitments.column.labels")));
    if (findings.sources().contains(Source.COMPLAINT)) {
      columns.add(Block.Column.text(words.say("commitments.column.complaints")));
    }
    if (findings.sources().contains(Source.MEETING)) {
      columns.add(Block.Column.text(words.say("commitments.column.meetings")));
    }
    List<Block.Row> rows = new ArrayList<>();
    for (CommitmentFinding<Published<ShareFigure>> commitment : findings.commitments()) {
      List<Block.Cell> cells = new ArrayList<>();
      StanceFinding<Published<ShareFigure>> survey = survey(commitment);
      cells.add(Block.Cell.of(number(commitment.id()) + " " + commitment.title()));
      cells.add(words.coverage(survey.coverage()));
      cells.add(Block.Cell.of(words.shareWithCounts(survey.upheld())));
      cells.add(Block.Cell.of(words.share(survey.raised())));
      cells.add(words.changeCell(Words.change(findings.changes().commitments(), commitment.id())));
      cells.add(Block.Cell.of(words.reliability(findings.standings(), commitment.id())));
      for (StanceFinding<Published<ShareFigure>> other : commitment.bySource()) {
        if (other.source() != Source.SURVEY && findings.sources().contains(other.source())) {
          cells.add(words.coverage(other.coverage()));
        }
      }
      rows.add(new Block.Row(cells));
    }
    return new Block.Table(words.say("commitments.table", "quarter", quarter), columns, rows);
  }

  /** {@code 4.1} of {@code m4.1}: the number that people know. */
  static String number(String id) {
    return id.matches("m\\d.*") ? id.substring(1) : id;
  }

  private static StanceFinding<Published<ShareFigure>> survey(
      CommitmentFinding<Published<ShareFigure>> commitment) {
    return commitment.bySource().stream()
        .filter(each -> each.source() == Source.SURVEY)
        .findFirst()
        .orElseThrow();
  }
}

package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.heard.model.Dimension;
import org.heard.model.Measure;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.MadeCounty;
import org.heard.reports.findings.MeasureTable;
import org.heard.reports.findings.PublishedFindings;
import org.junit.jupiter.api.Test;

class OtherLanguagesTest {
  private static Measure unread(Source source, Dimension dimension, String language, long units) {
    return new Measure(
        Window.ROLLING_YEAR,
        MadeCounty.LAST,
        source,
        Subject.NOT_SCORED,
        "",
        dimension,
        language,
        "language",
        units,
        units,
        5);
  }

  private static List<String> said(List<Measure> more) {
    List<Measure> measures = new ArrayList<>(MadeCounty.measures(5));
    measures.addAll(more);
    PublishedFindings findings =
        Reports.findings(
            MadeCounty.manifest(),
            MadeCounty.inputs(),
            MeasureTable.of(measures),
            MadeCounty.evidence(),
            ReportChoice.LATEST);
    return new OtherLanguages(findings, new Words(Wording.read("wording")))
        .blocks().stream().map(Block::toString).toList();
  }

  @Test
  void complaintsAndMeetingsInOtherLanguages_areCountedByLanguage() {
    int before = said(List.of()).size();
    List<String> said =
        said(
            List.of(
                unread(Source.COMPLAINT, Dimension.ALL, "", 26),
                unread(Source.COMPLAINT, Dimension.LANGUAGE, "pl", 14),
                unread(Source.COMPLAINT, Dimension.LANGUAGE, "cy", 12),
                unread(Source.MEETING, Dimension.ALL, "", 2),
                unread(Source.MEETING, Dimension.LANGUAGE, "ur", 2)));
    assertEquals(before + 2, said.size(), said::toString);
    String complaints = said.get(before);
    assertTrue(complaints.contains("Complaints in another language"), complaints);
    assertTrue(complaints.contains("Welsh 12; Polish 14"), complaints);
    String meetings = said.get(before + 1);
    assertTrue(meetings.contains("Urdu (too few to show how many)"), meetings);
  }
}

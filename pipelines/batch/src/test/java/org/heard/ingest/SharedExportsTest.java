package org.heard.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.charter.ColumnRole;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files of real tools; they lie beside the project and never in it. */
class SharedExportsTest {
  @TempDir Path folder = Path.of(".");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "surveymonkey_two_header_rows_cp1252_starwars.csv|survey|windows-1252|,|2|1186|''|38",
        "surveygizmo_freetext_jupyter_ux_2015.csv|survey|utf-8|,|1|1706|yyyy-MM-dd HH:mm:ss|37",
        "google_forms_jupyter_education_2016.csv|survey|utf-8|,|1|125|M/d/yyyy H:mm:ss|25",
        "semicolon_coded_themes_jupyter_hinderances.csv|survey|utf-8|;|1|763|''|3",
        "qualtrics_three_header_rows_json.csv|survey|utf-8|,|3|1|yyyy-MM-dd HH:mm:ss|20",
        "fft_gp_comments_export.csv|survey|utf-8|,|1|400|yyyy-MM-dd HH:mm:ss|4",
        "complaints_register_nyc_council_sample.csv|complaint|utf-8|,|1|2500|epoch-day|11",
      })
  void realExport_isInspectedAndReadWhole(
      String name,
      String kind,
      String encoding,
      String delimiter,
      int headerRows,
      int rows,
      String datePattern,
      int columns)
      throws IOException {
    assumeTrue(SharedExports.folder().isPresent(), "no exports beside the project");
    Path file = SharedExports.folder().orElseThrow().resolve(name);

    FileShape shape = Inspector.inspect(file);

    assertEquals(kind, shape.kind());
    assertEquals(encoding, shape.encoding());
    assertEquals(delimiter, shape.delimiter());
    assertEquals(headerRows, shape.headerRows());
    assertEquals(rows, shape.rows());
    assertEquals(datePattern, shape.datePattern());
    assertEquals(columns, shape.columns().size());
    assertEquals(
        Set.of(),
        shape.columns().stream()
            .filter(column -> column.role() == ColumnRole.UNKNOWN)
            .map(ColumnShape::name)
            .collect(Collectors.toSet()));

    PlainReading reading = PlainReading.afterSave(folder, file);

    assertEquals(rows, reading.tally.read());
    assertEquals(
        reading.tally.read(),
        reading.items.size() + reading.tally.rejected() + reading.tally.blank());
    assertTrue(reading.tally.rejected() * 100 <= rows, reading.tally.reasons().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "minutes_carpentries_assessment_2016-12-12.md,6,24",
    "minutes_ncd_teleconference_2018-03-29.docx,5,14",
  })
  void realMinutes_areInspectedAndReadWhole(String name, int items, int bullets)
      throws IOException {
    assumeTrue(SharedExports.folder().isPresent(), "no exports beside the project");
    Path file = SharedExports.folder().orElseThrow().resolve(name);

    FileShape shape = Inspector.inspect(file);

    assertEquals("meeting", shape.kind());
    assertEquals(items, shape.items());
    assertEquals(bullets, shape.bullets());
    PlainReading reading = PlainReading.afterSave(folder, file);
    assertEquals(0, reading.tally.rejected());
    reading.items.forEach(
        item ->
            item.comments()
                .forEach(
                    comment ->
                        assertTrue(
                            !comment.text().contains("Data Curation Specialist")
                                && !comment.text().matches("(?s).*: Aye.*"),
                            "an attendee or a vote became a comment")));
  }
}

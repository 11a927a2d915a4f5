package org.heard.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is not searched for a shape holds none of it. */
class ShapeSignsTest {

  @ParameterizedTest
  @ValueSource(strings = {"redaction.csv", "test.csv", "development.csv"})
  void textWithoutTheSigns_holdsNoMatch(String file) throws IOException {
    int spared = 0;
    for (CSVRecord row : rows(file)) {
      TextSigns signs = TextSigns.of(row.get("text"));
      for (Shape shape : Shapes.all()) {
        List<Span> searched = new ArrayList<>();
        if (!shape.needed().test(signs)) {
          spared++;
          shape.find(signs.text(), searched);
        }
        assertEquals(List.of(), searched, shape.pattern().pattern());
      }
    }
    assertTrue(spared > 1000, "the signs spare no search");
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    Path path = Path.of("../../data-samples/labelled", file);
    try (CSVParser parser =
        CSVParser.parse(
            path,
            StandardCharsets.UTF_8,
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }
}

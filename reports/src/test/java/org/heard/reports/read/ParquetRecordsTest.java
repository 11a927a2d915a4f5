package org.heard.reports.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.heard.model.ConfigurationException;
import org.heard.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRecordsTest {
  @TempDir Path folder = Path.of("");

  record Row(Source source, long families) {}

  private void write(String field, String source) throws IOException {
    Schema schema =
        SchemaBuilder.record("Row")
            .fields()
            .requiredString("source")
            .requiredLong(field)
            .endRecord();
    GenericRecord row = new GenericData.Record(schema);
    row.put("source", source);
    row.put(field, 7L);
    try (ParquetWriter<GenericRecord> writer =
        AvroParquetWriter.<GenericRecord>builder(
                new LocalOutputFile(folder.resolve("part-0.parquet")))
            .withSchema(schema)
            .withConf(new PlainParquetConfiguration())
            .build()) {
      writer.write(row);
    }
  }

  private String refused() {
    return String.valueOf(
        assertThrows(ConfigurationException.class, () -> ParquetRecords.read(folder, Row.class))
            .getMessage());
  }

  @Test
  void rowsOfThisType_areReadBack() throws IOException {
    write("families", "SURVEY");
    assertEquals(List.of(new Row(Source.SURVEY, 7)), ParquetRecords.read(folder, Row.class));
  }

  @Test
  void runWithoutAColumn_isRefusedWithItsName() throws IOException {
    write("households", "SURVEY");
    assertTrue(refused().contains("part-0.parquet"), refused());
    assertTrue(refused().contains("families"), refused());
  }

  @Test
  void wordThatThisVersionDoesNotKnow_isRefused() throws IOException {
    write("families", "PANEL");
    assertTrue(refused().contains("newer version"), refused());
  }

  @Test
  void damagedFile_isRefused() throws IOException {
    Files.writeString(folder.resolve("part-0.parquet"), "PAR1 no more", StandardCharsets.UTF_8);
    assertTrue(refused().contains("damaged"), refused());
  }
}

package org.heard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.heard.model.EarlierLabels;
import org.heard.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelStoreTest {
  @TempDir private Path runs;
  private final List<String> warnings = new ArrayList<>();

  private static EarlierLabels labels(String text) {
    return new EarlierLabels(
        "r1",
        "What was good? £",
        text,
        List.of(new Token("[person 1]", "[person]", "NNP", 0, 10, 0, "person")),
        RecordCoderTest.COMMENT.redactions(),
        "en",
        false,
        true,
        RecordCoderTest.COMMENT.labels());
  }

  private static void write(Path folder, int comments) throws IOException {
    try (LabelPart part = new LabelPart(folder)) {
      for (int i = 0; i < comments; i++) {
        part.add("key " + i, labels("[person 1] said no to request " + i * 7919));
      }
    }
  }

  private static Map<String, EarlierLabels> read(List<String> parts) throws IOException {
    Map<String, EarlierLabels> all = new TreeMap<>();
    for (String part : parts) {
      LabelPart.read(Path.of(part), (key, packed) -> all.put(key, ReadLabels.unpack(packed)));
    }
    return all;
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertEquals(1, all.size());
      return all.get(0);
    }
  }

  @Test
  void labels_comeBackAsTheyWere() throws Exception {
    LabelStore store = new LabelStore(runs);
    assertEquals(List.of(), store.parts(warnings::add));
    write(store.begin("0123456789ab"), 3);
    Map<String, EarlierLabels> back = read(store.parts(warnings::add));
    assertEquals(3, back.size());
    assertEquals(labels("[person 1] said no to request 7919"), back.get("key 1"));
    assertEquals(List.of(), warnings);
  }

  @Test
  void runThatDied_leavesItsWholeParts_andNotTheOneItWasWriting() throws Exception {
    LabelStore store = new LabelStore(runs);
    Path died = store.begin("0123456789ab");
    write(died, 2);
    LabelPart open = new LabelPart(died);
    open.add("key 2", labels("half"));
    assertEquals(2, read(store.parts(warnings::add)).size());
    Path next = store.begin("0123456789ab");
    assertFalse(next.equals(died));
    write(next, 1);
    store.keepOnly(next);
    assertFalse(Files.exists(died));
    assertEquals(1, read(store.parts(warnings::add)).size());
    store.forget();
    assertFalse(Files.exists(store.path()));
  }

  @Test
  void partCutOffInTheMiddle_isSetAside_withAMessage() throws Exception {
    LabelStore store = new LabelStore(runs);
    Path folder = store.begin("0123456789ab");
    write(folder, 50);
    Path part = only(folder);
    byte[] whole = Files.readAllBytes(part);
    Files.write(part, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertEquals(List.of(), store.parts(warnings::add));
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).contains(part.toString()), warnings.get(0));
    assertTrue(warnings.get(0).contains("cut off"), warnings.get(0));
    assertTrue(warnings.get(0).contains("anew"), warnings.get(0));
    assertFalse(Files.exists(part));
    assertTrue(Files.exists(store.path().resolve("set-aside").resolve(part.getFileName())));
    assertEquals(List.of(), store.parts(warnings::add));
    assertEquals(1, warnings.size());
  }

  @Test
  void partOfANewerVersion_isSetAside_withBothVersions() throws Exception {
    LabelStore store = new LabelStore(runs);
    Path part = store.begin("0123456789ab").resolve("newer.parquet");
    Schema schema = SchemaBuilder.record("KeptLabels").fields().requiredBytes("other").endRecord();
    try (ParquetWriter<GenericRecord> writer =
        AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(part))
            .withSchema(schema)
            .withConf(new PlainParquetConfiguration())
            .withExtraMetaData(Map.of("heard.labels.version", "99"))
            .build()) {
      GenericRecord row = new GenericData.Record(schema);
      row.put("other", ByteBuffer.wrap(new byte[] {1}));
      writer.write(row);
    }
    assertEquals(List.of(), store.parts(warnings::add));
    assertTrue(warnings.get(0).contains("version 99 (expected "), warnings.get(0));
  }

  @Test
  void partDamagedInside_failsToBeRead_andSoDoLabelsThatAreNone() throws Exception {
    LabelStore store = new LabelStore(runs);
    Path folder = store.begin("0123456789ab");
    write(folder, 2000);
    Path part = only(folder);
    byte[] bytes = Files.readAllBytes(part);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(part, bytes);
    assertThrows(IOException.class, () -> read(List.of(part.toString())));
    assertThrows(IOException.class, () -> LabelPart.unpack(new byte[] {40, 65, 66}));
  }
}

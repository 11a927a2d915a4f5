package org.heard.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.heard.model.EarlierLabels;

/**
 * One file of the store of earlier labels: Parquet with a column {@code key} and a column {@code
 * labels}, which holds an {@link EarlierLabels} packed by our own coder. It has its final name only
 * when it is whole.
 */
final class LabelPart implements Closeable {
  static final String ENDING = ".parquet";

  private static final String VERSION_NAME = "heard.labels.version";
  private static final int VERSION = 2;
  private static final Schema SCHEMA =
      SchemaBuilder.record("KeptLabels")
          .namespace("org.heard")
          .fields()
          .requiredString("key")
          .requiredBytes("labels")
          .endRecord();

  private final Path unfinished;
  private final Path finished;
  private final ParquetWriter<GenericRecord> writer;
  private int rows;

  /** Opens a new part in a folder, which exists. */
  LabelPart(Path folder) throws IOException {
    // Workers on several machines must not meet in one name; the name is in no result.
    String name = UUID.randomUUID().toString().substring(0, 13);
    unfinished = folder.resolve(name + ".tmp");
    finished = folder.resolve(name + ENDING);
    writer =
        AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(unfinished))
            .withSchema(SCHEMA)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withDictionaryEncoding(false)
            .withExtraMetaData(Map.of(VERSION_NAME, Integer.toString(VERSION)))
            .build();
  }

  void add(String key, EarlierLabels labels) throws IOException {
    GenericRecord row = new GenericData.Record(SCHEMA);
    row.put("key", key);
    row.put("labels", ByteBuffer.wrap(pack(labels)));
    writer.write(row);
    rows++;
  }

  int rows() {
    return rows;
  }

  /** Makes the part whole and gives it its name. */
  @Override
  public void close() throws IOException {
    writer.close();
    Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Lets go of a part that will not become whole. */
  void abandon() throws IOException {
    writer.close();
    Files.deleteIfExists(unfinished);
  }

  /**
   * Whether this program can read a part.
   *
   * @return what is wrong with it; empty where nothing is
   */
  static String fault(Path file) {
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
      String version =
          reader.getFileMetaData().getKeyValueMetaData().getOrDefault(VERSION_NAME, "none");
      return version.equals(Integer.toString(VERSION))
          ? ""
          : "is of version " + version + " (expected " + VERSION + ")";
    } catch (IOException | RuntimeException unreadable) {
      return "is cut off or damaged";
    }
  }

  /**
   * Reads a part.
   *
   * @throws IOException where it is damaged inside; what stands before the damage was given
   */
  static void read(Path file, BiConsumer<String, byte[]> consumer) throws IOException {
    PlainParquetConfiguration configuration = new PlainParquetConfiguration();
    try (ParquetReader<GenericRecord> reader =
        AvroParquetReader.<GenericRecord>builder(new LocalInputFile(file), configuration)
            .usePageChecksumVerification(true)
            .build()) {
      for (GenericRecord row = reader.read(); row != null; row = reader.read()) {
        ByteBuffer packed = (ByteBuffer) row.get("labels");
        byte[] bytes = new byte[packed.remaining()];
        packed.get(bytes);
        consumer.accept(row.get("key").toString(), bytes);
      }
    } catch (RuntimeException damaged) {
      throw new IOException("damaged inside: " + file.getFileName(), damaged);
    }
  }

  private static byte[] pack(EarlierLabels labels) {
    RecordBytes bytes = RecordBytes.forThisThread();
    int before = bytes.length();
    try {
      RecordParts.of(EarlierLabels.class).write(labels, bytes);
      return bytes.copy(before);
    } finally {
      bytes.cutTo(before);
    }
  }

  /**
   * Opens what a part holds.
   *
   * @throws IOException where the bytes are not packed labels
   */
  static EarlierLabels unpack(byte[] packed) throws IOException {
    return (EarlierLabels) RecordParts.of(EarlierLabels.class).read(new RecordSource(packed));
  }
}

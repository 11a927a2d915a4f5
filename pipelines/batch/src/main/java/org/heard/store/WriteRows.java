package org.heard.store;

import java.util.Locale;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.transforms.Contextful;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;

/**
 * Writes the small tables of a run, each into a folder and one file of its own. They share one
 * writer, since a writer is a dozen steps for the engine to plan and to start.
 */
public final class WriteRows extends PTransform<PCollection<RunRow>, PDone> {
  private static final long serialVersionUID = 1L;

  private final String run;
  private final String measures;
  private final String work;
  private final String temporary;

  /**
   * Makes the step.
   *
   * @param run folder of the run
   * @param measures folder of the counts, from there
   * @param work folder below which each other table has a folder of its name, from there
   * @param temporary folder of files that are not finished yet
   */
  public WriteRows(String run, String measures, String work, String temporary) {
    this.run = run;
    this.measures = measures;
    this.work = work;
    this.temporary = temporary;
  }

  @Override
  public PDone expand(PCollection<RunRow> rows) {
    String ofMeasures = measures;
    String ofOthers = work;
    rows.apply(
        "Write Parquet",
        FileIO.<String, RunRow>writeDynamic()
            .by(row -> row.table().name())
            .withDestinationCoder(StringUtf8Coder.of())
            .via(Contextful.fn(WriteRows::avro), Contextful.fn(WriteRows::sink))
            .withNaming(table -> ParquetFiles.naming(folder(table, ofMeasures, ofOthers)))
            .to(run)
            .withTempDirectory(temporary)
            .withNumShards(1));
    return PDone.in(rows.getPipeline());
  }

  private static GenericRecord avro(RunRow row) {
    return RecordAvro.of(row.row());
  }

  private static FileIO.Sink<GenericRecord> sink(String table) {
    return ParquetFiles.sink(RunTable.valueOf(table).type());
  }

  private static String folder(String table, String measures, String work) {
    return table.equals(RunTable.MEASURES.name())
        ? measures
        : work + "/" + table.toLowerCase(Locale.ROOT);
  }
}

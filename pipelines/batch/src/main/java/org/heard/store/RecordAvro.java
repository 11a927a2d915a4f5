package org.heard.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;

/** Turns records into what the Parquet writer takes. */
public final class RecordAvro {
  private RecordAvro() {}

  /** A record as a row of {@link RecordSchemas#of}. */
  public static GenericRecord of(Record record) {
    Schema schema = RecordSchemas.of(record.getClass());
    RecordParts parts = RecordParts.of(record.getClass());
    GenericData.Record row = new GenericData.Record(schema);
    for (int i = 0; i < parts.size(); i++) {
      row.put(i, field(parts.component(record, i)));
    }
    return row;
  }

  private static Object field(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof Record record) {
      return of(record);
    } else if (value instanceof LocalDate date) {
      return (int) date.toEpochDay();
    } else if (value instanceof List<?> list) {
      List<Object> fields = new ArrayList<>(list.size());
      for (Object each : list) {
        fields.add(field(each));
      }
      return fields;
    }
    return value;
  }
}

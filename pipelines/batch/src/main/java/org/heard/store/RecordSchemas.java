package org.heard.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;

/**
 * The Avro schema of a record, which is the shape of its Parquet files.
 *
 * <p>Components may be texts, whole numbers, doubles, booleans, dates, enums (kept as their names),
 * other records and lists of these. No component is null.
 */
public final class RecordSchemas {
  private static final Map<Class<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private RecordSchemas() {}

  /** The schema of a record type, fields in the order of its components. */
  public static Schema of(Class<?> record) {
    Schema known = SCHEMAS.get(record);
    if (known != null) {
      return known;
    }
    SchemaBuilder.FieldAssembler<Schema> fields =
        SchemaBuilder.record(record.getSimpleName()).namespace("org.heard").fields();
    for (RecordComponent component : record.getRecordComponents()) {
      fields = fields.name(component.getName()).type(type(component.getGenericType())).noDefault();
    }
    Schema schema = fields.endRecord();
    SCHEMAS.put(record, schema);
    return schema;
  }

  private static Schema type(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return Schema.createArray(type(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> raw) {
      if (raw == String.class || raw.isEnum()) {
        return Schema.create(Schema.Type.STRING);
      } else if (raw == int.class) {
        return Schema.create(Schema.Type.INT);
      } else if (raw == long.class) {
        return Schema.create(Schema.Type.LONG);
      } else if (raw == double.class) {
        return Schema.create(Schema.Type.DOUBLE);
      } else if (raw == boolean.class) {
        return Schema.create(Schema.Type.BOOLEAN);
      } else if (raw == LocalDate.class) {
        return LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
      } else if (raw.isRecord()) {
        return of(raw);
      }
    }
    throw new IllegalArgumentException("a record's component has a type without a schema: " + type);
  }
}

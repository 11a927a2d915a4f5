package org.heard.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.SchemaProvider;
import org.apache.beam.sdk.schemas.logicaltypes.SqlTypes;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Gives plain Java records a Beam schema, so that they get a deterministic coder (usable as keys)
 * and an Avro schema.
 *
 * <p>Components may be texts, whole numbers, doubles, booleans, dates, enums (kept as their names),
 * other records and lists of these. No component is null.
 */
public final class RecordSchemaProvider implements SchemaProvider {
  private static final long serialVersionUID = 1L;
  private static final Map<Class<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

  @Override
  public <T> @Nullable Schema schemaFor(TypeDescriptor<T> type) {
    Class<? super T> raw = type.getRawType();
    return raw.isRecord() ? schemaOf(raw) : null;
  }

  @Override
  public <T> @Nullable SerializableFunction<T, Row> toRowFunction(TypeDescriptor<T> type) {
    Class<? super T> raw = type.getRawType();
    if (!raw.isRecord()) {
      return null;
    }
    return new RecordFunctions.ToRow<>(raw);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable SerializableFunction<Row, T> fromRowFunction(TypeDescriptor<T> type) {
    Class<? super T> raw = type.getRawType();
    if (!raw.isRecord()) {
      return null;
    }
    return new RecordFunctions.FromRow<>((Class<T>) raw);
  }

  /** The schema of a record type, fields in the order of its components. */
  public static Schema schemaOf(Class<?> record) {
    Schema known = SCHEMAS.get(record);
    if (known != null) {
      return known;
    }
    Schema.Builder builder = Schema.builder();
    for (RecordComponent component : record.getRecordComponents()) {
      builder.addField(Schema.Field.of(component.getName(), fieldType(component.getGenericType())));
    }
    Schema schema = builder.build();
    SCHEMAS.put(record, schema);
    return schema;
  }

  private static Schema.FieldType fieldType(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return Schema.FieldType.array(fieldType(list.getActualTypeArguments()[0]));
    }
    if (type instanceof Class<?> raw) {
      if (raw == String.class || raw.isEnum()) {
        return Schema.FieldType.STRING;
      } else if (raw == int.class) {
        return Schema.FieldType.INT32;
      } else if (raw == long.class) {
        return Schema.FieldType.INT64;
      } else if (raw == double.class) {
        return Schema.FieldType.DOUBLE;
      } else if (raw == boolean.class) {
        return Schema.FieldType.BOOLEAN;
      } else if (raw == LocalDate.class) {
        return Schema.FieldType.logicalType(SqlTypes.DATE);
      } else if (raw.isRecord()) {
        return Schema.FieldType.row(schemaOf(raw));
      }
    }
    throw new IllegalArgumentException("a record's component has a type without a schema: " + type);
  }
}

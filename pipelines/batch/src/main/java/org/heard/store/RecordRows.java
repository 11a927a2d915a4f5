package org.heard.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.values.Row;

/** Turns the values of one record type into Beam rows and back. */
final class RecordRows {
  private static final Map<Class<?>, RecordRows> KNOWN = new ConcurrentHashMap<>();

  private final Schema schema;
  private final Constructor<?> constructor;
  private final List<Method> accessors = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();

  private RecordRows(Class<?> record) {
    schema = RecordSchemaProvider.schemaOf(record);
    RecordComponent[] components = record.getRecordComponents();
    Class<?>[] parameters = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      accessors.add(components[i].getAccessor());
      types.add(components[i].getGenericType());
      parameters[i] = components[i].getType();
    }
    try {
      constructor = record.getDeclaredConstructor(parameters);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("a record has its canonical constructor", impossible);
    }
  }

  static RecordRows of(Class<?> record) {
    RecordRows known = KNOWN.get(record);
    if (known == null) {
      known = new RecordRows(record);
      KNOWN.put(record, known);
    }
    return known;
  }

  Row toRow(Object value) {
    List<Object> values = new ArrayList<>(accessors.size());
    try {
      for (int i = 0; i < accessors.size(); i++) {
        values.add(toField(accessors.get(i).invoke(value), types.get(i)));
      }
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new IllegalStateException("record accessor failed: " + schema.getFieldNames(), broken);
    }
    return Row.withSchema(schema).attachValues(values);
  }

  private static Object toField(Object value, Type type) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof Record) {
      return of(value.getClass()).toRow(value);
    } else if (value instanceof List<?> list && type instanceof ParameterizedType listType) {
      Type element = listType.getActualTypeArguments()[0];
      List<Object> fields = new ArrayList<>(list.size());
      for (Object each : list) {
        fields.add(toField(each, element));
      }
      return fields;
    }
    return value;
  }

  Object fromRow(Row row) {
    Object[] values = new Object[types.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = fromField(row.getValue(i), types.get(i));
    }
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException broken) {
      throw new IllegalStateException(
          "record constructor failed: " + schema.getFieldNames(), broken);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object fromField(Object value, Type type) {
    if (type instanceof ParameterizedType listType && value instanceof Collection<?> list) {
      Type element = listType.getActualTypeArguments()[0];
      List<Object> fields = new ArrayList<>(list.size());
      for (Object each : list) {
        fields.add(fromField(each, element));
      }
      return fields;
    }
    if (type instanceof Class<?> raw) {
      if (raw.isEnum()) {
        return Enum.valueOf((Class<Enum>) raw, (String) value);
      } else if (raw.isRecord()) {
        return of(raw).fromRow((Row) value);
      }
    }
    return value;
  }
}

package org.heard.reports.read;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.avro.generic.GenericRecord;

/**
 * Turns Avro rows into records of one type, by the names of the components.
 *
 * @param <T> the record's type
 */
final class RecordShape<T extends Record> {
  private final RecordComponent[] components;
  private final Constructor<T> constructor;

  RecordShape(Class<T> type) {
    components = type.getRecordComponents();
    Class<?>[] parameters = new Class<?>[components.length];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = components[i].getType();
    }
    try {
      constructor = type.getDeclaredConstructor(parameters);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("a record has its canonical constructor", impossible);
    }
  }

  /**
   * The record that a row holds.
   *
   * @throws IllegalArgumentException where the row has no such column, as in a newer program's run
   */
  T of(GenericRecord row) {
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      String name = components[i].getName();
      if (!row.hasField(name)) {
        throw new IllegalArgumentException("the run folder has no column " + name);
      }
      values[i] = value(row.get(name), components[i].getGenericType());
    }
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException broken) {
      throw new IllegalArgumentException("a row does not fit " + constructor.getName(), broken);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object value(Object stored, Type type) {
    if (type instanceof ParameterizedType list && stored instanceof Collection<?> items) {
      Type element = list.getActualTypeArguments()[0];
      List<Object> values = new ArrayList<>(items.size());
      for (Object item : items) {
        values.add(value(item, element));
      }
      return values;
    }
    if (type instanceof Class<?> raw) {
      if (raw == String.class) {
        return stored.toString();
      } else if (raw.isEnum()) {
        return Enum.valueOf((Class<Enum>) raw, stored.toString());
      } else if (raw == LocalDate.class) {
        return stored instanceof Integer days ? LocalDate.ofEpochDay(days) : stored;
      } else if (raw.isRecord() && stored instanceof GenericRecord nested) {
        return new RecordShape(raw).of(nested);
      }
    }
    return stored;
  }
}

package org.heard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.heard.model.Token;
import org.heard.model.Tokens;

/** The components of one record type as bytes; their types are those of {@link RecordSchemas}. */
final class RecordParts {
  private static final ClassValue<RecordParts> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordParts computeValue(Class<?> type) {
          return new RecordParts(type);
        }
      };

  /** How one type of component is written and read. */
  private interface Part {
    void write(Object value, RecordBytes out);

    Object read(RecordSource in) throws IOException;
  }

  private final MethodHandle constructor;
  private final MethodHandle[] accessors;
  private final Part[] parts;

  private RecordParts(Class<?> record) {
    RecordComponent[] components = record.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    accessors = new MethodHandle[components.length];
    parts = new Part[components.length];
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      constructor =
          lookup
              .unreflectConstructor(record.getDeclaredConstructor(types))
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      for (int i = 0; i < components.length; i++) {
        accessors[i] =
            lookup
                .unreflect(components[i].getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
        parts[i] = part(components[i].getGenericType());
      }
    } catch (NoSuchMethodException | IllegalAccessException hidden) {
      throw new IllegalStateException("a record that is coded is public: " + record, hidden);
    }
  }

  static RecordParts of(Class<?> record) {
    return KNOWN.get(record);
  }

  void write(Object record, RecordBytes out) {
    for (int i = 0; i < parts.length; i++) {
      parts[i].write(component(record, i), out);
    }
  }

  int size() {
    return parts.length;
  }

  Object component(Object record, int i) {
    try {
      return (Object) accessors[i].invokeExact(record);
    } catch (Throwable broken) {
      throw new IllegalStateException("a record's accessor failed", broken);
    }
  }

  Object read(RecordSource in) throws IOException {
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = parts[i].read(in);
    }
    try {
      return (Object) constructor.invokeExact(values);
    } catch (Throwable broken) {
      throw new IOException("the bytes are not those of such a record", broken);
    }
  }

  private static Part part(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      Type element = list.getActualTypeArguments()[0];
      ListPart elements = new ListPart(part(element));
      return element == Token.class ? new TokensPart(elements) : elements;
    }
    if (type instanceof Class<?> raw) {
      if (raw == String.class) {
        return new TextPart();
      } else if (raw == int.class) {
        return new IntPart();
      } else if (raw == long.class) {
        return new LongPart();
      } else if (raw == double.class) {
        return new DoublePart();
      } else if (raw == boolean.class) {
        return new BooleanPart();
      } else if (raw == LocalDate.class) {
        return new DatePart();
      } else if (raw.isEnum()) {
        return new EnumPart(raw.getEnumConstants());
      } else if (raw.isRecord()) {
        return new RecordPart(of(raw));
      }
    }
    throw new IllegalArgumentException("a record's component has a type without a coder: " + type);
  }

  private record TextPart() implements Part {
    @Override
    public void write(Object value, RecordBytes out) {
      out.text((String) value);
    }

    @Override
    public Object read(RecordSource in) throws IOException {
      return in.text();
    }
  }

  private record IntPart() implements Part {
    @Override
    public void write(Object value, RecordBytes out) {
      out.number((Integer) value);
    }

    @Override
    public Object read(RecordSource in) throws IOException {
      return (int) in.number();
    }
  }

  private record LongPart() implements Part {
    @Override
    public void write(Object value, RecordBytes out) {
      out.number((Long) value);
    }

    @Override
    public Object read(RecordSource in) throws IOException {
      return in.number();
    }
  }

  private record DoublePart() implements Part {
    @Override
    public void write(Object value, RecordBytes out) {
      out.eight(Double.doubleToLongBits((Double) value));
    }

    @Override
    public Object read(RecordSource in) throws IOException {
      return Double.longBitsToDouble(in.eight());
    }
  }

  private record BooleanPart() implements Part {
    @Override
    public void write(Object value, RecordBytes out) {
      out.number((Boolean) value ? 1 : 0);
    }

    @Override
    public Object read(RecordSource in) throws IOException {
      return in.number() == 1;
    }
  }

  private record DatePart() implements Part {
    @Override
    public void write(Object value, RecordBytes out) {
      out.number(((LocalDate) value).toEpochDay());
    }

    @Override
    public Object read(RecordSource in) throws IOException {
      return LocalDate.ofEpochDay(in.number());
    }
  }

  private static final class EnumPart implements Part {
    private final Object[] constants;

    EnumPart(Object[] constants) {
      this.constants = constants;
    }

    @Override
    public void write(Object value, RecordBytes out) {
      int place = 0;
      while (constants[place] != value) {
        place++;
      }
      out.number(place);
    }

    @Override
    public Object read(RecordSource in) throws IOException {
      long place = in.number();
      if (place < 0 || place >= constants.length) {
        throw new IOException("no such constant: " + place);
      }
      return constants[(int) place];
    }
  }

  private record RecordPart(RecordParts parts) implements Part {
    @Override
    public void write(Object value, RecordBytes out) {
      parts.write(value, out);
    }

    @Override
    public Object read(RecordSource in) throws IOException {
      return parts.read(in);
    }
  }

  private record ListPart(Part element) implements Part {
    @Override
    public void write(Object value, RecordBytes out) {
      List<?> list = (List<?>) value;
      out.number(list.size());
      for (Object each : list) {
        element.write(each, out);
      }
    }

    @Override
    public Object read(RecordSource in) throws IOException {
      Object[] elements = new Object[in.count()];
      for (int i = 0; i < elements.length; i++) {
        elements[i] = element.read(in);
      }
      return List.of(elements);
    }
  }

  /** Tokens, behind the length of all of them, so that they can be passed on unread. */
  private record TokensPart(ListPart list) implements Part {
    @Override
    public void write(Object value, RecordBytes out) {
      byte[] packed = ((Tokens) value).bytes().orElse(null);
      if (packed == null) {
        RecordBytes apart = new RecordBytes();
        list.write(value, apart);
        packed = apart.copy(0);
      }
      out.block(packed);
    }

    @Override
    public Object read(RecordSource in) throws IOException {
      return Tokens.packed(in.block(), this::open);
    }

    private List<Token> open(byte[] packed) {
      try {
        return ((List<?>) list.read(new RecordSource(packed)))
            .stream().map(Token.class::cast).toList();
      } catch (IOException damaged) {
        throw new UncheckedIOException(damaged);
      }
    }
  }
}

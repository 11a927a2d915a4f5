package org.heard.store;

import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviderRegistrar;
import org.apache.beam.sdk.values.TypeDescriptor;

/** Makes Beam find the coder of every record and of {@link RunRow}, alone or inside a pair. */
public final class RecordCoderRegistrar implements CoderProviderRegistrar {
  @Override
  public List<CoderProvider> getCoderProviders() {
    return List.of(new RecordCoders());
  }

  private static final class RecordCoders extends CoderProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> Coder<T> coderFor(TypeDescriptor<T> type, List<? extends Coder<?>> componentCoders)
        throws CannotProvideCoderException {
      Class<? super T> raw = type.getRawType();
      if (raw == RunRow.class) {
        return (Coder<T>) new RunRow.RowCoder();
      }
      if (!raw.isRecord()) {
        throw new CannotProvideCoderException("not a record: " + type);
      }
      return RecordCoder.of((Class<T>) raw);
    }
  }
}

package org.heard.store;

import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviderRegistrar;
import org.apache.beam.sdk.schemas.SchemaCoder;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Makes Beam find the coder of a record inside a pair or a list too, where it does not ask for
 * schemas.
 */
public final class RecordCoderRegistrar implements CoderProviderRegistrar {
  @Override
  public List<CoderProvider> getCoderProviders() {
    return List.of(new RecordCoders());
  }

  private static final class RecordCoders extends CoderProvider {
    private final RecordSchemaProvider schemas = new RecordSchemaProvider();

    @Override
    public <T> Coder<T> coderFor(TypeDescriptor<T> type, List<? extends Coder<?>> componentCoders)
        throws CannotProvideCoderException {
      var schema = schemas.schemaFor(type);
      var toRow = schemas.toRowFunction(type);
      var fromRow = schemas.fromRowFunction(type);
      if (schema == null || toRow == null || fromRow == null) {
        throw new CannotProvideCoderException("not a record: " + type);
      }
      return SchemaCoder.of(schema, type, toRow, fromRow);
    }
  }
}

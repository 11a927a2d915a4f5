package org.heard.store;

import java.util.List;
import org.apache.beam.sdk.schemas.SchemaProvider;
import org.apache.beam.sdk.schemas.SchemaProviderRegistrar;

/** Makes Beam find {@link RecordSchemaProvider}, so that records need no coder by hand. */
public final class RecordSchemaRegistrar implements SchemaProviderRegistrar {
  @Override
  public List<SchemaProvider> getSchemaProviders() {
    return List.of(new RecordSchemaProvider());
  }
}

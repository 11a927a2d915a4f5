/**
 * Parquet out, the run folder, and the Beam schemas of our records.
 *
 * <p>{@link org.heard.store.RecordSchemaProvider} gives every record of {@code org.heard.model} a
 * deterministic coder; {@link org.heard.store.WriteRecords} writes them; {@link
 * org.heard.store.Footers} counts what arrived; {@link org.heard.store.RunFolder} keeps an
 * interrupted run from touching the published one. May import model, Beam, Avro and Parquet.
 */
@NullMarked
package org.heard.store;

import org.jspecify.annotations.NullMarked;

/**
 * Parquet out, the run folder, the store of earlier labels, and the coders of our records.
 *
 * <p>{@link org.heard.store.RecordCoderRegistrar} gives every record of {@code org.heard.model} a
 * deterministic coder; {@link org.heard.store.WriteRecords} and {@link org.heard.store.WriteRows}
 * write them; {@link org.heard.store.Footers} counts what arrived; {@link
 * org.heard.store.RunFolder} keeps an interrupted run from touching the published one; {@link
 * org.heard.store.LabelStore} gives a run what earlier ones found out. May import model, Beam, Avro
 * and Parquet.
 */
@NullMarked
package org.heard.store;

import org.jspecify.annotations.NullMarked;

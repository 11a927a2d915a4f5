/** Parquet out and in, the run folder, Beam schemas for our records. */
@NullMarked
package org.heard.store;

import org.jspecify.annotations.NullMarked;

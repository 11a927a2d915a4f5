/**
 * Checks the labelled comments in {@code data-samples/labelled}: their counts, their labels against
 * the guide beside them, and that no text leans on another.
 */
@NullMarked
package org.heard.corpus;

import org.jspecify.annotations.NullMarked;

/** Masked comments in, classifications out. */
@NullMarked
package org.heard.classify;

import org.jspecify.annotations.NullMarked;

/** Raw comments in, masked comments out. */
@NullMarked
package org.heard.redact;

import org.jspecify.annotations.NullMarked;

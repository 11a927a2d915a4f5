/** Files in, feedback items or rejected rows out. */
@NullMarked
package org.heard.ingest;

import org.jspecify.annotations.NullMarked;

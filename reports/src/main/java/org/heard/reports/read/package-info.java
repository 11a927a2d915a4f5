/** See reports/README.md. */
@NullMarked
package org.heard.reports.read;

import org.jspecify.annotations.NullMarked;

/** See reports/README.md. */
@NullMarked
package org.heard.reports.reliability;

import org.jspecify.annotations.NullMarked;

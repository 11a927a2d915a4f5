/** See reports/README.md. */
@NullMarked
package org.heard.reports.findings;

import org.jspecify.annotations.NullMarked;

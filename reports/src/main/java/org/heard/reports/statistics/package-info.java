/** See reports/README.md. */
@NullMarked
package org.heard.reports.statistics;

import org.jspecify.annotations.NullMarked;

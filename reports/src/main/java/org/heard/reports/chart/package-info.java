/** See reports/README.md. */
@NullMarked
package org.heard.reports.chart;

import org.jspecify.annotations.NullMarked;

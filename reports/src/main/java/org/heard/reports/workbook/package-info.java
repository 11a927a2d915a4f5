/** See reports/README.md. */
@NullMarked
package org.heard.reports.workbook;

import org.jspecify.annotations.NullMarked;

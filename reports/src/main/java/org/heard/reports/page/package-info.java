/** See reports/README.md. */
@NullMarked
package org.heard.reports.page;

import org.jspecify.annotations.NullMarked;

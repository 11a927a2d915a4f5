/** See reports/README.md. */
@NullMarked
package org.heard.reports.disclosure;

import org.jspecify.annotations.NullMarked;

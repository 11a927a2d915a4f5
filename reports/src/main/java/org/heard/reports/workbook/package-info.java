/**
 * Published findings as data: tidy tables, written as CSV with its metadata, as JSON, and as
 * workbooks.
 *
 * <p>{@code DataTables.of(findings)} gives every table once; each form writes the same tables. May
 * import findings, POI and an ODS writer, Commons CSV and Jackson.
 */
@NullMarked
package org.heard.reports.workbook;

import org.jspecify.annotations.NullMarked;

/**
 * The words of the reports: published findings in, one {@code Document} per reader out, and its
 * forms as HTML and PDF.
 *
 * <p>A document is sections of blocks; every form (page, PDF, Word) is made from the same blocks,
 * so that they cannot disagree. Sentences stand in {@code wording.properties}. May import findings,
 * chart, jte and openhtmltopdf.
 */
@NullMarked
package org.heard.reports.page;

import org.jspecify.annotations.NullMarked;

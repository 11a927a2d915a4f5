/**
 * Looks at finished pages, PDF files and workbooks as their readers' programs do: in a browser with
 * axe-core, by the Nu validator, html-validate and veraPDF, and in LibreOffice.
 *
 * <p>Every check walks all files of the made folders ({@link CheckedFolders}), so that a page that
 * is new is checked without a word here. What a machine lacks is skipped with a message, or fails
 * where {@code HEARD_REQUIRE_BROWSER} is 1 ({@link Machine}).
 */
@NullMarked
package org.heard.reports.checks;

import org.jspecify.annotations.NullMarked;

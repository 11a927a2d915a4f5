/**
 * One class per command, and {@link org.heard.cli.Heard}, which starts them. The only package that
 * knows both the batch stages and the reports.
 */
@NullMarked
package org.heard.cli;

import org.jspecify.annotations.NullMarked;

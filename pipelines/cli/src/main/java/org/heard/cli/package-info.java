/** The commands; the only package that knows both pipelines and reports. */
@NullMarked
package org.heard.cli;

import org.jspecify.annotations.NullMarked;

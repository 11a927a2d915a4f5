/**
 * Simulations that show what the statistics are worth, and benchmarks of single parts.
 *
 * <pre>{@code
 * java -jar pipelines/benchmarks/target/benchmarks.jar findings
 * }</pre>
 */
@NullMarked
package org.heard.benchmarks;

import org.jspecify.annotations.NullMarked;

/**
 * Charts in one house style: JFreeChart drawn to SVG and PNG, each with a title and a description.
 *
 * <p>Takes published findings only. May import findings, JFreeChart and Batik.
 */
@NullMarked
package org.heard.reports.chart;

import org.jspecify.annotations.NullMarked;

package org.heard.reports.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One place of a control chart with its centre and limits.
 *
 * @param value the figure, absent at a gap
 * @param part 0 for the first part of the chart
 * @param centre centre line of its part
 * @param limits limits at 3 sigma, absent for run charts, gaps and where sigma cannot be had
 * @param inner limits at 2 sigma
 * @param signal whether the value lies beyond the limits
 */
public record ControlPoint(
    OptionalDouble value,
    int part,
    OptionalDouble centre,
    Optional<Interval> limits,
    Optional<Interval> inner,
    boolean signal) {}

package org.heard.reports.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One place of an XmR chart with what the chart says of it.
 *
 * @param value the figure, absent at a gap
 * @param group 0 before the first rebase, then 1 more at each
 * @param mean the mean of its group; absent where the group has no figure
 * @param limits process limits of its group; absent where no moving range is left to make them of
 *     (one point, equal points)
 * @param outside whether it lies beyond the limits
 * @param side 1 above the mean, -1 below, 0 on it or at a gap
 * @param near whether it lies within the limits and in their outer third
 * @param cause the signal it is part of
 * @param variation the signal's meaning
 * @param trialLimits whether its group has 12 places or fewer, so that limits still move
 */
public record XmrMark(
    OptionalDouble value,
    int group,
    OptionalDouble mean,
    Optional<Interval> limits,
    boolean outside,
    int side,
    boolean near,
    SpecialCause cause,
    Variation variation,
    boolean trialLimits) {}

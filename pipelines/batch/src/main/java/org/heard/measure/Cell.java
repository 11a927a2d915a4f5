package org.heard.measure;

import java.time.LocalDate;
import org.heard.model.Dimension;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;

/**
 * The place of one count: every component of a {@link org.heard.model.Measure} but its numbers.
 *
 * @param window quarter or rolling year
 * @param quarter first day of the (last) quarter
 * @param source survey, complaint or meeting
 * @param subject what is counted
 * @param promise id of the message or commitment, or empty
 * @param dimension what it is broken down by
 * @param group the group's value
 * @param outcome the outcome's word
 */
public record Cell(
    Window window,
    LocalDate quarter,
    Source source,
    Subject subject,
    String promise,
    Dimension dimension,
    String group,
    String outcome) {}

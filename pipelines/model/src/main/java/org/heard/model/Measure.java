package org.heard.model;

import java.time.LocalDate;

/**
 * One count. A share is a quotient of two measures, divided once, in the reports.
 *
 * @param window quarter, or rolling year that ends with the quarter
 * @param quarter first day of the (last) quarter
 * @param source survey, complaint or meeting: three denominators
 * @param subject what is counted
 * @param promise id of the message or commitment, the rating's question, or empty
 * @param dimension what it is broken down by
 * @param group the group's value; empty for {@link Dimension#ALL} and where it was not said
 * @param outcome the outcome's word, see {@link Subject}
 * @param families families (cases, agenda items), each once
 * @param comments comments behind them
 * @param settings different settings (schools, services) behind them, for disclosure control
 */
public record Measure(
    Window window,
    LocalDate quarter,
    Source source,
    Subject subject,
    String promise,
    Dimension dimension,
    String group,
    String outcome,
    long families,
    long comments,
    long settings) {}

package org.heard.measure;

import java.time.LocalDate;
import org.heard.model.Groups;
import org.heard.model.Source;
import org.heard.model.Subject;

/**
 * One thing that one comment, rating or case says; the grain that is counted.
 *
 * @param unit whom it counts for: the family of a survey answer, the case, or the agenda item
 * @param source survey, complaint or meeting
 * @param quarter first day of its quarter
 * @param groups the unit's groups as this item gave them
 * @param language language of the comment; empty for ratings and cases
 * @param subject what it speaks of
 * @param promise id of the message or commitment, or empty
 * @param outcome the outcome's word
 * @param order sorts several answers of one unit; the last one holds
 */
public record Fact(
    String unit,
    Source source,
    LocalDate quarter,
    Groups groups,
    String language,
    Subject subject,
    String promise,
    String outcome,
    String order) {}

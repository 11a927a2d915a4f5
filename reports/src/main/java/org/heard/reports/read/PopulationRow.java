package org.heard.reports.read;

import org.heard.model.Dimension;

/**
 * How many children and young people of one group the area knows of; a row of {@code
 * population.csv}.
 *
 * @param dimension what the group is a value of, for example {@link Dimension#AREA}
 * @param group the group as the surveys write it, for example {@code Pennyfold}
 * @param children children and young people with an EHC plan or SEN support
 */
public record PopulationRow(Dimension dimension, String group, long children) {}

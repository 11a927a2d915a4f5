package org.heard.store;

import org.heard.model.LabelledComment;

/**
 * A comment on its way into the run folder.
 *
 * @param comment the comment as the folder keeps it
 * @param reused whether its labels were taken from an earlier run
 */
public record KeptComment(LabelledComment comment, boolean reused) {}

package org.heard.charter;

import java.io.Serializable;
import org.heard.model.Stance;

/**
 * A pattern whose match speaks for one commitment, with the two examples that prove it.
 *
 * @param id for example {@code c-4.1-up-01}
 * @param commitment id of the commitment
 * @param stance upheld, breached or mentioned
 * @param pattern a CoreNLP TokensRegex pattern over words, lemmas and tags
 * @param fires a text that must match
 * @param quiet a text that must not match
 * @param file the file that the cue stands in, relative to the charter folder
 * @param line its line in that file, from 1
 */
public record Cue(
    String id,
    String commitment,
    Stance stance,
    String pattern,
    String fires,
    String quiet,
    String file,
    int line)
    implements Serializable {}

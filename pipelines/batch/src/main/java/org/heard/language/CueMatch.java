package org.heard.language;

import org.heard.charter.Cue;

/**
 * Where a cue fired.
 *
 * @param cue the cue
 * @param start offset of its first UTF-16 unit in the text of the tokens
 * @param end offset behind its last unit
 * @param firstToken index of its first token
 * @param lastToken index of its last token, inclusive
 */
public record CueMatch(Cue cue, int start, int end, int firstToken, int lastToken) {}

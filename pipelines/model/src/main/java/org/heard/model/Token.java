package org.heard.model;

/**
 * One token of a masked comment. A masked span is one token.
 *
 * @param word the token as it stands in the masked text, for example {@code [person 1]}
 * @param lemma dictionary form, lower case
 * @param tag Penn Treebank part of speech
 * @param start offset of its first UTF-16 unit in the masked text
 * @param end offset behind its last unit
 * @param sentence number of its sentence, from 0
 * @param mask word of the {@link RedactionKind} where the token is a mask, else empty
 */
public record Token(
    String word, String lemma, String tag, int start, int end, int sentence, String mask) {}

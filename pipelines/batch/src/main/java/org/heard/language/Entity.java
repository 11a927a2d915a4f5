package org.heard.language;

/**
 * A run of tokens that a named-entity model takes for a name.
 *
 * @param type what it names
 * @param firstToken index of its first token in the analysis
 * @param lastToken index of its last token, inclusive
 * @param cased whether the model that reads capitals found it, else the one that ignores them
 */
public record Entity(EntityType type, int firstToken, int lastToken, boolean cased) {}

/** Text to tokens, lemmas, entities and cue matches; the one shared CoreNLP pipeline of a JVM. */
@NullMarked
package org.heard.language;

import org.jspecify.annotations.NullMarked;

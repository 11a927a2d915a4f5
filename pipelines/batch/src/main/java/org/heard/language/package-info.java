/**
 * Text to tokens, lemmas, entities and cue matches; the one shared CoreNLP pipeline of a JVM.
 *
 * <pre>{@code
 * Analysis analysis = LanguagePipeline.shared().analyse("They never rang us back.");
 * List<CueMatch> cues = new CueMatcher(charter.cues()).match(analysis.tokens());
 * String language = LanguageDetector.shared().detect("They never rang us back.");
 * }</pre>
 *
 * <p>May import the model, the charter, CoreNLP and the language detector; nothing else imports
 * CoreNLP.
 */
@NullMarked
package org.heard.language;

import org.jspecify.annotations.NullMarked;

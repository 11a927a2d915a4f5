/**
 * The nouns of the house: records and enums that every other package speaks in, and nothing else.
 *
 * <p>A record here is never half-made, has no null component, and imports only the JDK. Records
 * that hold a family's words print their id and no more.
 */
@NullMarked
package org.heard.model;

import org.jspecify.annotations.NullMarked;

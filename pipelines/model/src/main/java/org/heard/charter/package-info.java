/**
 * Configuration as data: a charter folder and a project's {@code heard.yaml}, and the readers that
 * check their shape.
 *
 * <p>{@code CharterReader.read(folder)} gives a {@link org.heard.charter.Charter} or throws every
 * problem at once, each with file and line. May import {@code org.heard.model}, a YAML parser and
 * Commons CSV. Whether a cue fires on its examples is checked in {@code org.heard.language}.
 */
@NullMarked
package org.heard.charter;

import org.jspecify.annotations.NullMarked;

/** Puts the stages in order, and nothing else. */
@NullMarked
package org.heard.pipeline;

import org.jspecify.annotations.NullMarked;

/**
 * Labels, ratings and cases in, {@link org.heard.model.Measure}s out: how many families said what,
 * each once per subject, promise and window.
 *
 * <p>May import model; Beam only in {@link org.heard.measure.CountMeasures}.
 */
@NullMarked
package org.heard.measure;

import org.jspecify.annotations.NullMarked;

/**
 * Makes the sample county: a fictional place whose story is planted, so that a report about it can
 * be judged. Its texts come from the test part of {@code data-samples/labelled} only, which no
 * model has seen. {@link org.heard.county.MakeCounty} writes {@code data-samples/wealdmere}.
 */
@NullMarked
package org.heard.county;

import org.jspecify.annotations.NullMarked;

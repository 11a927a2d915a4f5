/** Labels and ratings in, counts out. */
@NullMarked
package org.heard.measure;

import org.jspecify.annotations.NullMarked;

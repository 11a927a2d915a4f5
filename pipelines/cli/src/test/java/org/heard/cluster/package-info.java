/**
 * Whole runs as users start them, in processes of their own: on a real Flink cluster, and killed in
 * the middle. They need {@code heard.jar} and run behind {@code mvn verify}'s packaging.
 */
@NullMarked
package org.heard.cluster;

import org.jspecify.annotations.NullMarked;

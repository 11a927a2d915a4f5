package org.heard.cli;

import java.time.Duration;
import org.apache.beam.runners.flink.FlinkPipelineOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;

/**
 * How a cluster tries a failed part of a job again: eight times in an hour, waiting 5 seconds and
 * each time half as long again up to half a minute, 150 seconds in all. A cluster with Flink's
 * defaults knows a dead machine after 20 to 50 seconds; until then parts may be sent to it again.
 * All failures while it waits count as one, however many tasks the dead machine had.
 */
final class Retries {
  private static final int MOST = 8;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private Retries() {}

  /** Our retries, or the number and first delay that the user gave with Beam's options. */
  static Configuration of(FlinkPipelineOptions options) {
    int most = options.getNumberOfExecutionRetries();
    long delay = options.getExecutionRetryDelay();
    Configuration retries = new Configuration();
    if (most == 0) {
      retries.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
      return retries;
    }
    Duration first = delay > 0 ? Duration.ofMillis(delay) : FIRST_WAIT;
    retries.set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
    retries.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_ATTEMPTS, most > 0 ? most : MOST);
    retries.set(RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_INITIAL_BACKOFF, first);
    retries.set(
        RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_MAX_BACKOFF,
        first.compareTo(LONGEST_WAIT) > 0 ? first : LONGEST_WAIT);
    return retries;
  }
}

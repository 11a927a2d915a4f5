package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.beam.runners.flink.FlinkPipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.util.TimeUtils;
import org.junit.jupiter.api.Test;

class RetriesTest {
  private static Configuration retries(String... arguments) {
    return Retries.of(PipelineOptionsFactory.fromArgs(arguments).as(FlinkPipelineOptions.class));
  }

  private static String setting(Configuration retries, String key) {
    return retries.toMap().getOrDefault("restart-strategy." + key, "none");
  }

  @Test
  void withoutOptions_aLostPartIsTriedAgain_longerThanDeathTakesToBeKnown() {
    Configuration retries = retries();

    assertEquals("exponential-delay", setting(retries, "type"));
    int most =
        Integer.parseInt(setting(retries, "exponential-delay.attempts-before-reset-backoff"));
    double wait = seconds(retries, "initial-backoff");
    double all = 0;
    for (int attempt = 0; attempt < most; attempt++) {
      all += Math.min(seconds(retries, "max-backoff"), wait);
      wait *= 1.5;
    }
    // Flink's heartbeat.timeout is 50 seconds, and chance may shorten a wait by a tenth.
    assertTrue(all * .9 > 2 * 50, all + " seconds");
  }

  private static double seconds(Configuration retries, String key) {
    return TimeUtils.parseDuration(setting(retries, "exponential-delay." + key)).toSeconds();
  }

  @Test
  void numberAndDelayOfTheUser_areTaken() {
    Configuration retries = retries("--numberOfExecutionRetries=3", "--executionRetryDelay=60000");

    assertEquals("3", setting(retries, "exponential-delay.attempts-before-reset-backoff"));
    assertEquals("1 min", setting(retries, "exponential-delay.initial-backoff"));
    assertEquals("1 min", setting(retries, "exponential-delay.max-backoff"));
  }

  @Test
  void noRetries_areNone() {
    assertEquals("none", setting(retries("--numberOfExecutionRetries=0"), "type"));
  }
}

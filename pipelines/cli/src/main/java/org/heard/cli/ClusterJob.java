package org.heard.cli;

import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.beam.runners.flink.FlinkPipelineOptions;
import org.apache.beam.sdk.util.construction.resources.PipelineResources;
import org.apache.flink.client.cli.ClientOptions;
import org.apache.flink.client.program.ContextEnvironment;
import org.apache.flink.configuration.ConfigUtils;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.DeploymentOptions;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;

/**
 * A job that is sent to a cluster.
 *
 * <p>Beam's own way to a cluster drops the number of retries of a batch job: with the first machine
 * that fails the job ends. A job that is sent through here is tried again, and the cluster stops it
 * when this process is gone or was told to end.
 */
final class ClusterJob {
  /**
   * The cluster stops a job whose client has been silent for so long: more than a laptop sleeps for
   * once, or than two machines' clocks differ by, since the client sends the time of its own clock.
   */
  private static final long CLIENT_IS_GONE_MILLIS = Duration.ofHours(1).toMillis();

  private static final long CLIENT_SPEAKS_MILLIS = Duration.ofSeconds(30).toMillis();

  private ClusterJob() {}

  /**
   * Sends what a pipeline becomes to the cluster that its options name.
   *
   * @param options the pipeline's; they are changed
   * @param run runs the pipeline to its end
   */
  static void send(FlinkPipelineOptions options, Runnable run) {
    PipelineResources.prepareFilesForStaging(options);
    ContextEnvironment.setAsContext(
        new RetriedJobs(Retries.of(options)),
        configuration(options),
        Thread.currentThread().getContextClassLoader(),
        false,
        true);
    // In Beam's words: the environment that was just set.
    options.setFlinkMaster("[auto]");
    try {
      run.run();
    } finally {
      ContextEnvironment.unsetAsContext();
    }
  }

  private static Configuration configuration(FlinkPipelineOptions options) {
    URI address = URI.create("http://" + options.getFlinkMaster());
    String folder = options.getFlinkConfDir();
    Configuration configuration =
        folder == null ? new Configuration() : GlobalConfiguration.loadConfiguration(folder);
    configuration.set(DeploymentOptions.TARGET, "remote");
    configuration.set(DeploymentOptions.ATTACHED, true);
    configuration.set(DeploymentOptions.SHUTDOWN_IF_ATTACHED, true);
    configuration.set(ClientOptions.CLIENT_HEARTBEAT_TIMEOUT, CLIENT_IS_GONE_MILLIS);
    configuration.set(ClientOptions.CLIENT_HEARTBEAT_INTERVAL, CLIENT_SPEAKS_MILLIS);
    configuration.set(JobManagerOptions.ADDRESS, address.getHost());
    configuration.set(JobManagerOptions.PORT, address.getPort());
    configuration.set(RestOptions.ADDRESS, address.getHost());
    configuration.set(RestOptions.PORT, address.getPort());
    List<String> files = options.getFilesToStage();
    ConfigUtils.encodeCollectionToConfig(
        configuration,
        PipelineOptions.JARS,
        files == null ? List.<String>of() : files,
        file -> new File(file).toURI().toString());
    return configuration;
  }
}

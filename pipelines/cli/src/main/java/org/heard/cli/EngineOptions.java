package org.heard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.runners.flink.FlinkPipelineOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.heard.model.ConfigurationException;

/**
 * The engine's options of one run: embedded Flink on this machine, listening on loopback only, with
 * a temporary folder of the run's own; or whatever the user says after {@code --}.
 */
final class EngineOptions {
  private static final String EXCHANGE = "--executionModeForBatch=";

  private EngineOptions() {}

  /**
   * Reads the user's engine options over our defaults.
   *
   * <p>On a cluster, what a run into the same folder left running there is stopped: whoever calls
   * this holds the folder's lock, so that nobody waits for such a job any more.
   *
   * @param arguments what stood after {@code --}
   * @param runs the folder of all runs
   * @param temporary the run's temporary folder; it exists
   * @throws ConfigurationException where an option is unknown, or the cluster that is named does
   *     not answer, has no free slot or runs another version of Flink
   */
  static PipelineOptions read(List<String> arguments, Path runs, Path temporary)
      throws IOException {
    List<String> all = new ArrayList<>(arguments);
    if (all.stream().noneMatch(argument -> argument.startsWith("--runner="))) {
      all.add("--runner=FlinkRunner");
    }
    PipelineOptions options;
    try {
      options =
          PipelineOptionsFactory.fromArgs(all.toArray(new String[0])).withValidation().create();
    } catch (IllegalArgumentException wrong) {
      throw new ConfigurationException(
          "engine options after --", 0, String.valueOf(wrong.getMessage()));
    }
    options.setJobName(jobName(runs));
    FlinkPipelineOptions flink = options.as(FlinkPipelineOptions.class);
    if (isEmbedded(flink)) {
      flink.setFlinkMaster("[local]");
      flink.setFlinkConfDir(configuration(temporary).toString());
      if (flink.getParallelism() <= 0) {
        flink.setParallelism(Runtime.getRuntime().availableProcessors());
      }
    } else {
      FlinkCluster cluster = FlinkCluster.at(flink.getFlinkMaster());
      cluster.stopJobs(options.getJobName());
      if (flink.getParallelism() <= 0) {
        flink.setParallelism(cluster.slots());
      }
      if (arguments.stream().noneMatch(argument -> argument.startsWith(EXCHANGE))) {
        // Each part's results are kept until all that need them are done. When a machine dies only
        // what it had is done again, and one slot that is left is enough to go on.
        flink.setExecutionModeForBatch("BATCH_FORCED");
      }
    }
    flink.setObjectReuse(true);
    return options;
  }

  /** The same for all runs into one folder, and for no others. */
  private static String jobName(Path runs) {
    return "heard " + Hashes.of(runs.toAbsolutePath().normalize().toString()).substring(0, 12);
  }

  /** Whether the job runs in this process rather than on a cluster. */
  static boolean isEmbedded(PipelineOptions options) {
    return isEmbedded(options.as(FlinkPipelineOptions.class));
  }

  private static boolean isEmbedded(FlinkPipelineOptions flink) {
    String master = flink.getFlinkMaster();
    return master.equals("[auto]") || master.equals("[local]");
  }

  /** Flink listens on every interface unless a configuration folder says otherwise. */
  private static Path configuration(Path temporary) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("flink-conf"));
    String scratch = Files.createDirectories(temporary.resolve("flink")).toString();
    Files.writeString(
        folder.resolve("flink-conf.yaml"),
        String.join(
            "\n",
            "jobmanager.rpc.address: localhost",
            "jobmanager.bind-host: localhost",
            "taskmanager.bind-host: localhost",
            "taskmanager.host: localhost",
            "rest.address: localhost",
            "rest.bind-address: localhost",
            "io.tmp.dirs: " + scratch,
            "taskmanager.memory.managed.size: 256m",
            "taskmanager.memory.network.min: 128m",
            "taskmanager.memory.network.max: 128m",
            ""),
        StandardCharsets.UTF_8);
    return folder;
  }
}

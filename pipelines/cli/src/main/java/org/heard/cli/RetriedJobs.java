package org.heard.cli;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.flink.api.dag.Pipeline;
import org.apache.flink.client.deployment.ClusterClientJobClientAdapter;
import org.apache.flink.client.deployment.StandaloneClusterDescriptor;
import org.apache.flink.client.deployment.StandaloneClusterId;
import org.apache.flink.client.deployment.executors.PipelineExecutorUtils;
import org.apache.flink.client.program.ClusterClient;
import org.apache.flink.client.program.ClusterClientProvider;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.PipelineExecutor;
import org.apache.flink.core.execution.PipelineExecutorFactory;
import org.apache.flink.core.execution.PipelineExecutorServiceLoader;
import org.apache.flink.runtime.jobgraph.JobGraph;

/**
 * Sends batch jobs to a session cluster, each with how it is retried. Flink 1.19 reads that from a
 * job's own configuration, which its translation of batch programs leaves empty. What no second try
 * mends is not tried again: {@link GivingUp}.
 *
 * @param retries how a failed part is tried again
 */
record RetriedJobs(Configuration retries)
    implements PipelineExecutorServiceLoader, PipelineExecutorFactory, PipelineExecutor {
  @Override
  public CompletableFuture<JobClient> execute(
      Pipeline pipeline, Configuration configuration, ClassLoader loader) throws Exception {
    JobGraph job = PipelineExecutorUtils.getJobGraph(pipeline, configuration, loader);
    job.getJobConfiguration().addAll(retries);
    GivingUp.forPermanentFailuresOf(job);
    try (StandaloneClusterDescriptor cluster = new StandaloneClusterDescriptor(configuration)) {
      ClusterClientProvider<StandaloneClusterId> clients =
          cluster.retrieve(StandaloneClusterId.getInstance());
      ClusterClient<StandaloneClusterId> client = clients.getClusterClient();
      return client
          .submitJob(job)
          .<JobClient>thenApply(id -> new ClusterClientJobClientAdapter<>(clients, id, loader))
          .whenComplete((sent, failure) -> client.close());
    }
  }

  @Override
  public PipelineExecutorFactory getExecutorFactory(Configuration configuration) {
    return this;
  }

  @Override
  public Stream<String> getExecutorNames() {
    return Stream.of(getName());
  }

  @Override
  public String getName() {
    return "remote";
  }

  @Override
  public boolean isCompatibleWith(Configuration configuration) {
    return true;
  }

  @Override
  public PipelineExecutor getExecutor(Configuration configuration) {
    return this;
  }
}

package org.heard.cli;

import java.util.Optional;
import org.heard.model.ConfigurationException;

/** Failures of the engine that a user can mend, in words. */
final class EngineFailure {
  private EngineFailure() {}

  /**
   * The same for a job on a cluster, which may be gone by now.
   *
   * @param address of its REST interface
   */
  static Optional<ConfigurationException> on(String address, Throwable failure) {
    Optional<ConfigurationException> known = of(failure);
    if (known.isPresent() || PermanentFailure.is(failure)) {
      return known;
    }
    try {
      FlinkCluster.at(address);
      return Optional.empty();
    } catch (ConfigurationException gone) {
      return Optional.of(gone);
    }
  }

  /** What to do about a failed job; empty where it is none of the known ones. */
  static Optional<ConfigurationException> of(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      String said = String.valueOf(each.getMessage());
      if (said.contains("Insufficient number of network buffers")) {
        return told(
            "the task managers have too few network buffers for this parallelism (expected"
                + " taskmanager.memory.network.max: 256m or more; see pipelines/CLUSTER.md)");
      }
      if (said.contains("TaskManager with id")
          && (said.contains("no longer reachable") || said.contains("timed out"))) {
        return told(
            "task managers died or fell silent more often than a job is tried again (expected"
                + " that they last; run again when they do, with what was labelled)");
      }
      if (each.getClass().getSimpleName().equals("NoResourceAvailableException")) {
        return told(
            "the cluster has not enough free slots for this parallelism (expected fewer, by"
                + " --parallelism=N, or more task managers)");
      }
    }
    return Optional.empty();
  }

  private static Optional<ConfigurationException> told(String words) {
    return Optional.of(new ConfigurationException("the cluster", 0, words));
  }
}

package org.heard.cli;

import java.util.Optional;
import org.heard.model.ConfigurationException;

/** Failures of the engine that a user can mend, in words. */
final class EngineFailure {
  private EngineFailure() {}

  /** What to do about a failed job; empty where it is none of the known ones. */
  static Optional<ConfigurationException> of(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      String said = String.valueOf(each.getMessage());
      if (said.contains("Insufficient number of network buffers")) {
        return told(
            "the task managers have too few network buffers for this parallelism (expected"
                + " taskmanager.memory.network.max: 256m or more; see pipelines/CLUSTER.md)");
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

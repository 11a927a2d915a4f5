package org.heard.cli;

import java.util.Map;
import org.apache.flink.api.common.functions.Function;
import org.apache.flink.runtime.execution.Environment;
import org.apache.flink.runtime.execution.SuppressRestartsException;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.JobVertex;
import org.apache.flink.runtime.jobgraph.tasks.TaskInvokable;
import org.apache.flink.runtime.operators.BatchTask;
import org.apache.flink.runtime.operators.DataSinkTask;
import org.apache.flink.runtime.operators.DataSourceTask;

/**
 * The three kinds of a batch job's tasks, in a form that ends the whole job with a {@linkplain
 * PermanentFailure permanent failure}. Flink would try a full disk again as it does a dead machine,
 * and the user would wait minutes for a message that was there at once.
 */
public final class GivingUp {
  private static final Map<String, Class<? extends TaskInvokable>> FORMS =
      Map.of(
          DataSourceTask.class.getName(), Source.class,
          BatchTask.class.getName(), Step.class,
          DataSinkTask.class.getName(), Sink.class);

  private GivingUp() {}

  /** Changes all tasks of a job. */
  static void forPermanentFailuresOf(JobGraph job) {
    for (JobVertex vertex : job.getVertices()) {
      Class<? extends TaskInvokable> form = FORMS.get(vertex.getInvokableClassName());
      if (form != null) {
        vertex.setInvokableClass(form);
      }
    }
  }

  /** What a task does. */
  private interface Work {
    void run() throws Exception;
  }

  private static void telling(Work work) throws Exception {
    try {
      work.run();
    } catch (Exception failure) {
      throw PermanentFailure.is(failure) ? new SuppressRestartsException(failure) : failure;
    }
  }

  /** Reads a source. The workers make it by this constructor. */
  public static final class Source extends DataSourceTask<Object> {
    public Source(Environment environment) {
      super(environment);
    }

    @Override
    public void invoke() throws Exception {
      telling(super::invoke);
    }
  }

  /** Everything between source and sink. */
  public static final class Step extends BatchTask<Function, Object> {
    public Step(Environment environment) {
      super(environment);
    }

    @Override
    public void invoke() throws Exception {
      telling(super::invoke);
    }
  }

  /** Writes a sink. */
  public static final class Sink extends DataSinkTask<Object> {
    public Sink(Environment environment) {
      super(environment);
    }

    @Override
    public void invoke() throws Exception {
      telling(super::invoke);
    }
  }
}

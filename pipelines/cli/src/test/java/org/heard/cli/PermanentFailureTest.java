package org.heard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.flink.api.common.JobID;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.JobVertex;
import org.apache.flink.runtime.operators.BatchTask;
import org.apache.flink.runtime.operators.DataSinkTask;
import org.apache.flink.runtime.operators.DataSourceTask;
import org.heard.model.ConfigurationException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PermanentFailureTest {
  private static boolean permanent(Throwable cause) {
    return PermanentFailure.is(
        new IllegalStateException("a task failed", new RuntimeException(cause)));
  }

  @Test
  void whatTheUserMustChange_isPermanent_howeverDeepItLies() {
    assertTrue(permanent(new ConfigurationException("inbox/a.csv", 1, "the header has changed")));
    assertTrue(permanent(new AccessDeniedException("/shared/runs")));
    assertTrue(permanent(new FileSystemException("/shared/a", null, "Read-only file system")));
    assertTrue(permanent(new FileNotFoundException("/shared/a (Permission denied)")));
    assertTrue(permanent(new IOException("No space left on device")));
    assertTrue(permanent(new IOException("There is not enough space on the disk")));
  }

  @Test
  void whatALostMachineLeaves_isTriedAgain() {
    assertFalse(permanent(new IOException("Connection reset by peer")));
    assertFalse(permanent(new NoSuchFileException("/tmp/flink-io/part")));
    assertFalse(permanent(new IOException((String) null)));
  }

  @Test
  void tasksOfAJob_takeTheFormThatGivesUp_andOthersStay() {
    JobVertex source = new JobVertex("source");
    source.setInvokableClass(DataSourceTask.class);
    JobVertex step = new JobVertex("step");
    step.setInvokableClass(BatchTask.class);
    JobVertex sink = new JobVertex("sink");
    sink.setInvokableClass(DataSinkTask.class);
    JobGraph job = new JobGraph(new JobID(), "job", source, step, sink);

    GivingUp.forPermanentFailuresOf(job);

    assertEquals(GivingUp.Source.class.getName(), source.getInvokableClassName());
    assertEquals(GivingUp.Step.class.getName(), step.getInvokableClassName());
    assertEquals(GivingUp.Sink.class.getName(), sink.getInvokableClassName());
  }

  @Test
  void folderThatAWorkerMayNotWriteTo_endsWithTwo_andIsNamed() {
    StringWriter said = new StringWriter();
    Exception failure = new IOException(new FileNotFoundException("/shared/a (Permission denied)"));

    CommandLine command = Heard.commandLine().setErr(new PrintWriter(said));

    int code = new FailureWords().handleExecutionException(failure, command, command.parseArgs());

    assertEquals(2, code);
    assertEquals("heard: /shared/a (Permission denied)", said.toString().strip());
  }
}

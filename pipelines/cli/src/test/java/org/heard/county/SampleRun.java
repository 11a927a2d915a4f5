package org.heard.county;

import java.nio.file.Path;
import java.util.Optional;
import org.heard.cluster.HeardProcess;
import org.heard.store.RunFolder;

/**
 * The one run of the sample county that every check of a whole run reads: of a build, or of another
 * day where {@code -Dheard.county=RUN} names a finished run folder.
 */
public final class SampleRun {
  /** The county's project folder. */
  public static final Path COUNTY = LabelledText.projectRoot().resolve("data-samples/wealdmere");

  private static Optional<Path> done = Optional.empty();

  private SampleRun() {}

  /** The finished run's folder. */
  public static synchronized Path folder() throws Exception {
    String given = System.getProperty("heard.county", "");
    if (!given.isEmpty()) {
      return Path.of(given).toAbsolutePath();
    }
    if (done.isEmpty()) {
      Path work = Path.of("target", "county").toAbsolutePath();
      RunFolder.deleteTree(work);
      done = Optional.of(published(COUNTY, work).resolve("..").normalize());
    }
    return done.get();
  }

  /** Runs a project and returns the folder of its pages. */
  static Path published(Path project, Path work) throws Exception {
    try (HeardProcess run =
        HeardProcess.start(
            work.resolve("logs"),
            "run",
            project.toString(),
            "--out",
            work.resolve("runs").toString())) {
      return run.published();
    }
  }
}

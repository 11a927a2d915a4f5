package org.heard.ingest;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heard.charter.Project;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;

/** The files of a project, and all that is needed to read them on any worker. */
public final class FeedbackFiles implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String folder;
  private final Project project;
  private final byte[] key;

  private FeedbackFiles(String folder, Project project, byte[] key) {
    this.folder = folder;
    this.project = project;
    this.key = key.clone();
  }

  /**
   * Without touching the disk.
   *
   * @param folder the project folder
   * @param project its {@code heard.yaml}
   * @param key the project's secret, for the families' keys
   */
  public static FeedbackFiles of(Path folder, Project project, byte[] key) {
    return new FeedbackFiles(folder.toAbsolutePath().normalize().toString(), project, key);
  }

  /** The project. */
  public Project project() {
    return project;
  }

  byte[] key() {
    return key.clone();
  }

  /**
   * Every input file with its mapping, in the order of the sources and then of the names.
   *
   * @throws ConfigurationException where a glob finds nothing or two sources claim one file
   */
  public List<InputFile> inputs() {
    List<Problem> problems = new ArrayList<>();
    List<InputFile> inputs = InputGlobs.resolve(Path.of(folder), project, problems);
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return inputs;
  }

  /**
   * Everything that would keep {@code run} from reading: missing or unreadable files, files that
   * are too large, columns that do not match the mapping, date patterns that are none. Opens the
   * header rows of each file and reads no comment.
   */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(MappingChecks.problems(project));
    for (InputFile input : InputGlobs.resolve(Path.of(folder), project, problems)) {
      problems.addAll(FileChecks.problems(input, project.maxFileMegabytes()));
    }
    return problems;
  }
}

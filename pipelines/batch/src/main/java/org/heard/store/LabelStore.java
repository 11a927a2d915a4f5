package org.heard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The store of earlier labels, {@code RUNS/restricted/labels/}: masked text and labels by a keyed
 * hash of what was labelled, so that no comment is paid for twice.
 *
 * <p>Each run writes parts into a folder of its own there while it works, and every whole part
 * counts from then on: what a run had labelled before it died is used by the next one. A run that
 * ends well deletes the folders of all others, so that the store holds what the last run labelled
 * and nothing else. Masked text is still personal data: {@link #forget} belongs to every purge.
 */
public final class LabelStore {
  private static final String SET_ASIDE = "set-aside";

  private final Path folder;

  /**
   * Names the store; nothing is made yet.
   *
   * @param runs the folder of all runs
   */
  public LabelStore(Path runs) {
    folder = runs.toAbsolutePath().normalize().resolve("restricted").resolve("labels");
  }

  /** Where it lies. */
  public Path path() {
    return folder;
  }

  /** Deletes the store with all that is in it. */
  public void forget() throws IOException {
    RunFolder.deleteTree(folder);
  }

  /**
   * The parts that earlier runs left. A part that this program cannot read is moved to {@code
   * set-aside/}, and its comments are labelled anew.
   *
   * @param warnings takes one sentence for each part that was set aside
   */
  public List<String> parts(Consumer<String> warnings) throws IOException {
    List<String> usable = new ArrayList<>();
    for (Path run : children(folder)) {
      if (!Files.isDirectory(run) || run.endsWith(SET_ASIDE)) {
        continue;
      }
      for (Path part : children(run)) {
        if (!part.toString().endsWith(LabelPart.ENDING)) {
          continue;
        }
        String fault = LabelPart.fault(part);
        if (fault.isEmpty()) {
          usable.add(part.toString());
        } else {
          warnings.accept(setAside(part, fault));
        }
      }
    }
    return usable;
  }

  private String setAside(Path part, String fault) throws IOException {
    Path aside = Files.createDirectories(folder.resolve(SET_ASIDE)).resolve(part.getFileName());
    Files.move(part, aside, StandardCopyOption.REPLACE_EXISTING);
    return "earlier labels in "
        + part
        + ": the file "
        + fault
        + "; it was set aside as "
        + aside
        + ", and its comments are labelled anew";
  }

  /** Makes the folder that a run writes its labels into. */
  public Path begin(String runId) throws IOException {
    Files.createDirectories(folder);
    int number = 1;
    while (Files.exists(folder.resolve(runId + "-" + number))) {
      number++;
    }
    return Files.createDirectory(folder.resolve(runId + "-" + number));
  }

  /** Deletes the labels of all runs but one, which ended well. */
  public void keepOnly(Path run) throws IOException {
    for (Path other : children(folder)) {
      if (!other.equals(run) && !other.endsWith(SET_ASIDE)) {
        RunFolder.deleteTree(other);
      }
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}

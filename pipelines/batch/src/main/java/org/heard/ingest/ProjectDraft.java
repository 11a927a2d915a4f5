package org.heard.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heard.charter.Project;
import org.heard.charter.ProjectReader;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;

/**
 * Writes what {@code inspect} found into a project: copies files that lie elsewhere into {@code
 * inbox}, and creates or extends {@code heard.yaml}. What a person wrote there stays as it is.
 */
public final class ProjectDraft {
  private final Path folder;
  private final List<String> told = new ArrayList<>();

  private ProjectDraft(Path folder) {
    this.folder = folder;
  }

  /**
   * Adds files to a project. Files of one make become one source, so that repeats across them are
   * found.
   *
   * @param folder the project folder; made where it is missing
   * @param files the files, in the order of {@code shapes}
   * @param shapes what they are
   * @return what was done, a line for each file
   * @throws ConfigurationException where {@code heard.yaml} is there and cannot be read
   */
  public static List<String> save(Path folder, List<Path> files, List<FileShape> shapes)
      throws IOException {
    ProjectDraft draft = new ProjectDraft(folder.toAbsolutePath().normalize());
    draft.add(files, shapes);
    return draft.told;
  }

  private void add(List<Path> files, List<FileShape> shapes) throws IOException {
    Files.createDirectories(folder);
    Path yaml = folder.resolve(ProjectReader.FILE);
    boolean exists = Files.isRegularFile(yaml);
    Set<String> known = new HashSet<>();
    Set<String> names = new HashSet<>();
    if (exists) {
      Project project = ProjectReader.read(folder);
      project.sources().forEach(source -> names.add(source.name()));
      InputGlobs.resolve(folder, project, new ArrayList<Problem>())
          .forEach(input -> known.add(input.file()));
    }
    Map<List<String>, List<String>> members = new LinkedHashMap<>();
    Map<List<String>, FileShape> makes = new LinkedHashMap<>();
    Map<List<String>, String> days = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      String name = bringIn(files.get(i));
      if (!known.add(name)) {
        told.add(name + ": is in " + ProjectReader.FILE + " already");
        continue;
      }
      FileShape shape = shapes.get(i);
      String day = shape.dated() ? "" : savedOn(files.get(i));
      List<String> make = new ArrayList<>(SourceDraft.lines("", List.of(), shape, day));
      makes.putIfAbsent(make, shape);
      days.putIfAbsent(make, day);
      members.computeIfAbsent(make, none -> new ArrayList<>()).add(name);
      told.add(name + ": " + shape.kind() + " added to " + ProjectReader.FILE);
    }
    List<String> text = new ArrayList<>(exists ? YamlLines.read(yaml) : head());
    makes.forEach(
        (make, shape) -> {
          List<String> added = members.getOrDefault(make, List.of());
          if (!YamlLines.extend(text, make, added)) {
            String name = freeName(added.get(0), names);
            YamlLines.addSource(
                text, SourceDraft.lines(name, added, shape, days.getOrDefault(make, "")));
          }
        });
    if (!makes.isEmpty()) {
      write(yaml, text);
    }
  }

  private static List<String> head() {
    return new ArrayList<>(
        List.of(
            "# Written by: heard inspect --save. Change what is wrong; every key is in the README.",
            "# Roles: id date comment rating group multi_select contact drop unknown.",
            "title: \"Do families feel heard?\"",
            "area: \"Our area\"",
            "quarters: financial",
            "sources:"));
  }

  private void write(Path yaml, List<String> text) throws IOException {
    Path draft = folder.resolve(ProjectReader.FILE + ".new");
    Files.writeString(draft, String.join("\n", text) + "\n", StandardCharsets.UTF_8);
    Files.move(draft, yaml, StandardCopyOption.REPLACE_EXISTING);
    ProjectReader.read(folder);
  }

  /** The file's name relative to the project, after copying it in where it lies elsewhere. */
  private String bringIn(Path file) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    if (absolute.startsWith(folder)) {
      return folder.relativize(absolute).toString().replace('\\', '/');
    }
    Path inbox = folder.resolve("inbox");
    Files.createDirectories(inbox);
    String name = String.valueOf(absolute.getFileName());
    Path target = inbox.resolve(name);
    for (int i = 2; Files.exists(target) && Files.mismatch(target, absolute) >= 0; i++) {
      int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
      target = inbox.resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
    }
    if (!Files.exists(target)) {
      Files.copy(absolute, target, StandardCopyOption.COPY_ATTRIBUTES);
      told.add(name + ": copied to " + folder.relativize(target).toString().replace('\\', '/'));
    }
    return folder.relativize(target).toString().replace('\\', '/');
  }

  private static String savedOn(Path file) throws IOException {
    return LocalDate.ofInstant(
            Files.getLastModifiedTime(file).toInstant(), ZoneId.of("Europe/London"))
        .toString();
  }

  private static String freeName(String file, Set<String> names) {
    String base = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    String plain = base.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    plain = plain.replaceAll("^-+|-+$", "");
    plain = plain.isEmpty() ? "source" : plain.substring(0, Math.min(60, plain.length()));
    String name = plain;
    for (int i = 2; !names.add(name); i++) {
      name = plain + "-" + i;
    }
    return name;
  }
}

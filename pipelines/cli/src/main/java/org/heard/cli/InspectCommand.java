package org.heard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.heard.ingest.ColumnShape;
import org.heard.ingest.FileShape;
import org.heard.ingest.Inspector;
import org.heard.ingest.ProjectDraft;
import org.heard.model.ConfigurationException;
import org.heard.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code heard inspect}: says what files are, and writes it into a project. */
@Command(
    name = "inspect",
    description =
        "Say what a file is: format, encoding, header, dates, and what each column is for.",
    mixinStandardHelpOptions = true)
public final class InspectCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Exports of survey tools, complaints registers, meeting notes.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--json", description = "Print a JSON array and nothing else.")
  private boolean json;

  @Option(
      names = "--save",
      paramLabel = "PROJECT",
      description =
          "Create or extend PROJECT/heard.yaml. Files that lie elsewhere are copied to PROJECT/inbox.")
  private @Nullable Path project;

  @Override
  public Integer call() throws IOException {
    List<FileShape> shapes = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        shapes.add(Inspector.inspect(file));
      } catch (ConfigurationException refused) {
        problems.addAll(refused.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    List<String> told = project == null ? List.of() : ProjectDraft.save(project, files, shapes);
    PrintWriter out = out();
    if (json) {
      out.println(ShapeJson.of(shapes));
    } else {
      shapes.forEach(shape -> print(shape, out));
      told.forEach(out::println);
    }
    out.flush();
    return 0;
  }

  private PrintWriter out() {
    if (spec == null) {
      throw new IllegalStateException("a command runs within picocli");
    }
    return spec.commandLine().getOut();
  }

  private static void print(FileShape shape, PrintWriter out) {
    out.printf("%s%n  %s, %s", shape.file(), shape.kind(), shape.format());
    if (!shape.encoding().isEmpty()) {
      out.print(", " + shape.encoding());
    }
    if (shape.isNotes()) {
      out.printf(
          "%n  %d agenda items, %d points, %d actions%n",
          shape.items(), shape.bullets(), shape.actions());
      return;
    }
    if (!shape.delimiter().isEmpty()) {
      out.print(", delimiter " + (shape.delimiter().equals("\t") ? "tab" : shape.delimiter()));
    }
    out.printf(
        "%n  %d header rows, %d rows with answers, dates %s%n",
        shape.headerRows(), shape.rows(), dates(shape));
    for (ColumnShape column : shape.columns()) {
      out.printf(
          "  %-12s %-14s %8d  %s%n",
          column.role().word(),
          column.points() > 0
              ? column.points() + " points"
              : column.field().isEmpty() ? question(column) : column.field(),
          column.nonblank(),
          column.name());
    }
  }

  private static String question(ColumnShape column) {
    return switch (column.role()) {
      case COMMENT -> column.questionKind().word();
      case ID, DATE, RATING, GROUP, MULTI_SELECT, CONTACT, DROP, UNKNOWN -> "";
    };
  }

  private static String dates(FileShape shape) {
    if (shape.askDateOrder()) {
      return "day or month first? (no day over 12 in the file: say it as date-pattern)";
    }
    return shape.datePattern().isEmpty() ? "none" : shape.datePattern();
  }
}

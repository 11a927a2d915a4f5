package org.heard.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.model.ConfigurationException;
import org.heard.model.Groups;
import org.heard.model.Problem;
import org.heard.model.QuarterKind;
import org.heard.model.QuestionKind;
import org.heard.model.Source;

/** Reads {@code heard.yaml}; every key is listed in the README. */
public final class ProjectReader {
  /** The file's name in a project folder. */
  public static final String FILE = "heard.yaml";

  private static final Set<String> FIELDS =
      Set.of(
          "",
          "item",
          "family",
          "case",
          "date",
          "received",
          "closed",
          "area",
          "age_band",
          "setting",
          "need",
          "speaker",
          "stage",
          "service",
          "category",
          "outcome",
          "consent",
          "text",
          "translation",
          "reply");
  private static final Set<String> ENCODINGS =
      Set.of("utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252");

  private final List<Problem> problems = new ArrayList<>();

  private ProjectReader() {}

  /**
   * Reads the project in a folder.
   *
   * @throws ConfigurationException with every problem, each with line
   */
  public static Project read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ConfigurationException(
          folder.toString(), 0, "no such folder (expected a project folder with " + FILE + ")");
    }
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new ConfigurationException(
          FILE, 0, "not found (write one with: heard inspect FILE... --save PROJECT)");
    }
    try {
      return new ProjectReader().parse(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Project parse(byte[] bytes) {
    YamlMap yaml = YamlMap.parse(FILE, bytes, problems);
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    String area = yaml.required("area");
    Project project =
        new Project(
            yaml.text("title", "Do families feel heard?"),
            area,
            QuarterKind.valueOf(
                upper(
                    yaml.oneOf(
                        "quarters", "financial", Set.of("financial", "calendar", "academic")))),
            yaml.text("key", ".heard/key"),
            yaml.text("charter", ""),
            yaml.text("population", ""),
            disclosure(yaml.map("disclosure")),
            yaml.number("retention-months", 0, 0, 1200),
            yaml.yesNo("quotes", false),
            yaml.number("max-file-mb", 4096, 1, 1_000_000),
            yaml.text("organisation", area),
            yaml.text("logo", ""),
            accent(yaml),
            yaml.text("contact", ""),
            languages(yaml),
            sources(yaml));
    yaml.refuseUnread();
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
    return project;
  }

  private static String accent(YamlMap yaml) {
    String accent = yaml.text("accent", "#12436D");
    if (!accent.matches("#[0-9A-Fa-f]{6}")) {
      yaml.problem("accent", "accent \"" + accent + "\" (expected a colour such as #12436D)");
    }
    return accent;
  }

  private static List<String> languages(YamlMap yaml) {
    List<String> languages = yaml.texts("languages");
    for (String language : languages) {
      if (!language.matches("[a-z]{2,3}(-[A-Z]{2})?")) {
        yaml.problem("languages", "language \"" + language + "\" (expected a code such as pl)");
      }
    }
    return languages.stream().distinct().toList();
  }

  private static DisclosureSettings disclosure(YamlMap yaml) {
    DisclosureSettings standard = DisclosureSettings.DEFAULT;
    DisclosureSettings settings =
        new DisclosureSettings(
            yaml.oneOf("preset", standard.preset(), Set.of("suppress", "round5")),
            yaml.number("minimum-count", standard.minimumCount(), 3, 1000),
            yaml.number("minimum-base", standard.minimumBase(), 5, 1000),
            yaml.number("minimum-settings", standard.minimumSettings(), 1, 100),
            yaml.number("quote-group", standard.quoteGroup(), 10, 1000));
    yaml.refuseUnread();
    return settings;
  }

  private List<SourceMapping> sources(YamlMap yaml) {
    List<SourceMapping> sources = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlMap each : yaml.maps("sources")) {
      SourceMapping source = source(each);
      if (!names.add(source.name())) {
        each.problem("name", "source name \"" + source.name() + "\" stands twice");
      }
      sources.add(source);
    }
    if (sources.isEmpty()) {
      yaml.problem("sources", "no \"sources\" (expected at least one)");
    }
    return sources;
  }

  private SourceMapping source(YamlMap yaml) {
    Source kind =
        Source.ofWord(yaml.oneOf("kind", "survey", Set.of("survey", "complaint", "meeting")));
    String format = yaml.oneOf("format", "csv", Set.of("csv", "xlsx", "md", "txt", "docx"));
    String delimiter = yaml.text("delimiter", ",");
    if (delimiter.equals("tab") || delimiter.equals("\\t")) {
      delimiter = "\t";
    }
    if (delimiter.length() != 1) {
      yaml.problem("delimiter", "delimiter \"" + delimiter + "\" (expected one character)");
    }
    List<String> files = yaml.texts("files");
    if (files.isEmpty()) {
      yaml.problem("files", "source without \"files\" (expected for example inbox/survey-*.csv)");
    }
    YamlMap groups = yaml.map("groups");
    Groups defaults =
        new Groups(
            groups.text("area", ""),
            groups.text("age_band", ""),
            groups.text("setting", ""),
            groups.text("need", ""),
            groups.text("speaker", ""));
    groups.refuseUnread();
    List<ColumnMapping> columns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlMap each : yaml.maps("columns")) {
      ColumnMapping column = column(each);
      if (!names.add(column.name())) {
        each.problem("name", "column \"" + column.name() + "\" stands twice");
      }
      columns.add(column);
    }
    SourceMapping source =
        new SourceMapping(
            yaml.required("name"),
            files,
            kind,
            format,
            yaml.oneOf("encoding", "utf-8", ENCODINGS),
            delimiter,
            yaml.number("header-rows", 1, 0, 10),
            yaml.text("date-pattern", ""),
            defaults,
            columns,
            yaml.line());
    yaml.refuseUnread();
    return source;
  }

  private ColumnMapping column(YamlMap yaml) {
    ColumnRole role =
        ColumnRole.valueOf(
            upper(
                yaml.oneOf(
                    "role",
                    "unknown",
                    Set.of(
                        "id",
                        "date",
                        "comment",
                        "rating",
                        "group",
                        "multi_select",
                        "contact",
                        "drop",
                        "unknown"))));
    QuestionKind kind =
        QuestionKind.ofWord(
            yaml.oneOf(
                "question-kind",
                "none",
                Set.of("what_good", "could_improve", "nonspecific", "none")));
    ColumnMapping column =
        new ColumnMapping(
            yaml.required("name"),
            role,
            yaml.oneOf("field", "", FIELDS),
            yaml.text("question", ""),
            kind,
            yaml.text("target", ""),
            yaml.number("points", 5, 2, 11),
            yaml.yesNo("reversed", false),
            yaml.map("scale").allTexts(),
            yaml.text("separator", ""),
            yaml.line());
    yaml.refuseUnread();
    return column;
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}

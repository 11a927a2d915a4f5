package org.heard.charter;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.model.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One mapping of a YAML file whose every value knows its line. Reading collects problems and goes
 * on, so that a user sees all of them at once; {@link #refuseUnread} reports keys that nobody asked
 * for.
 */
final class YamlMap {
  private final String file;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();
  private final List<Problem> problems;

  private YamlMap(String file, int line, List<Problem> problems) {
    this.file = file;
    this.line = line;
    this.problems = problems;
  }

  /** Parses a whole file; what is wrong is added to {@code problems}. */
  static YamlMap parse(String file, byte[] bytes, List<Problem> problems) {
    YamlMap map = new YamlMap(file, 1, problems);
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setLabel(file)
              .setAllowDuplicateKeys(false)
              .setMaxAliasesForCollections(10)
              .build();
      Optional<Node> root =
          new Compose(settings).composeInputStream(new ByteArrayInputStream(bytes));
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        map.fill(mapping);
      } else {
        problems.add(
            new Problem(file, 1, "is empty or no mapping (expected \"key: value\" lines)"));
      }
    } catch (MarkedYamlEngineException broken) {
      int at = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      problems.add(new Problem(file, at, "is not YAML: " + broken.getProblem()));
    } catch (YamlEngineException broken) {
      problems.add(new Problem(file, 0, "is not YAML"));
    }
    return map;
  }

  private void fill(MappingNode mapping) {
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        if (values.put(key.getValue(), tuple.getValueNode()) != null) {
          problems.add(
              new Problem(file, lineOf(key), "key \"" + key.getValue() + "\" stands twice"));
        }
      }
    }
  }

  int line() {
    return line;
  }

  /** The line of a key's value; the mapping's own line where the key is missing. */
  int lineOf(String key) {
    Node node = values.get(key);
    return node == null ? line : lineOf(node);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  void problem(String key, String message) {
    problems.add(new Problem(file, lineOf(key), message));
  }

  String required(String key) {
    if (!values.containsKey(key)) {
      problems.add(new Problem(file, line, "no \"" + key + "\" (expected a text)"));
    }
    return text(key, "");
  }

  String text(String key, String fallback) {
    read.add(key);
    Node node = values.get(key);
    if (node == null) {
      return fallback;
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problem(key, "\"" + key + "\" is no single value");
    return fallback;
  }

  String date(String key) {
    String value = text(key, "");
    if (!value.isEmpty()) {
      try {
        LocalDate.parse(value);
      } catch (DateTimeParseException wrong) {
        problem(key, key + " \"" + value + "\" is not a date (expected yyyy-MM-dd)");
        return "";
      }
    }
    return value;
  }

  String oneOf(String key, String fallback, Set<String> allowed) {
    String value = text(key, fallback);
    if (!allowed.contains(value)) {
      problem(
          key,
          key + " \"" + value + "\" (expected one of " + String.join(", ", sorted(allowed)) + ")");
      return fallback;
    }
    return value;
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }

  int number(String key, int fallback, int least, int most) {
    String value = text(key, Integer.toString(fallback));
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException wrong) {
      // told below, together with numbers out of range
    }
    problem(
        key, key + " \"" + value + "\" (expected a whole number, " + least + " to " + most + ")");
    return fallback;
  }

  boolean yesNo(String key, boolean fallback) {
    return oneOf(key, Boolean.toString(fallback), Set.of("true", "false")).equals("true");
  }

  /** A list of texts; a single text counts as a list of one. */
  List<String> texts(String key) {
    read.add(key);
    Node node = values.get(key);
    List<String> texts = new ArrayList<>();
    if (node instanceof ScalarNode scalar) {
      texts.add(scalar.getValue());
    } else if (node instanceof SequenceNode sequence) {
      for (Node each : sequence.getValue()) {
        if (each instanceof ScalarNode scalar) {
          texts.add(scalar.getValue());
        } else {
          problem(key, "\"" + key + "\" holds something that is no text");
        }
      }
    } else if (node != null) {
      problem(key, "\"" + key + "\" is no list of texts");
    }
    return texts;
  }

  /** A mapping below a key; an empty one where the key is missing. */
  YamlMap map(String key) {
    read.add(key);
    YamlMap map = new YamlMap(file, lineOf(key), problems);
    Node node = values.get(key);
    if (node instanceof MappingNode mapping) {
      map.fill(mapping);
    } else if (node != null) {
      problem(key, "\"" + key + "\" is no mapping");
    }
    return map;
  }

  /** A list of mappings below a key. */
  List<YamlMap> maps(String key) {
    read.add(key);
    List<YamlMap> maps = new ArrayList<>();
    Node node = values.get(key);
    if (node instanceof SequenceNode sequence) {
      for (Node each : sequence.getValue()) {
        if (each instanceof MappingNode mapping) {
          YamlMap map = new YamlMap(file, lineOf(each), problems);
          map.fill(mapping);
          maps.add(map);
        } else {
          problems.add(
              new Problem(file, lineOf(each), "an entry of \"" + key + "\" is no mapping"));
        }
      }
    } else if (node != null) {
      problem(key, "\"" + key + "\" is no list");
    }
    return maps;
  }

  /** All keys with their texts, for free mappings such as a scale's words. */
  Map<String, String> allTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key : values.keySet()) {
      texts.put(key, text(key, ""));
    }
    return texts;
  }

  /** Reports every key that nobody asked for. */
  void refuseUnread() {
    for (String key : values.keySet()) {
      if (!read.contains(key)) {
        problem(
            key,
            "unknown key \"" + key + "\" (known here: " + String.join(", ", sorted(read)) + ")");
      }
    }
  }
}

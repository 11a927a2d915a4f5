package org.heard.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.model.FileAccount;
import org.heard.model.Problem;
import org.heard.redact.Gazetteer;
import org.heard.redact.PublicText;

/** Names of files, columns and cells as the console and {@code run.json} may show them. */
final class ShownWords {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private final PublicText text;

  ShownWords(Gazetteer gazetteer) {
    text = new PublicText(gazetteer);
  }

  /** A problem with its file and whatever it quotes masked. */
  Problem problem(Problem problem) {
    return new Problem(text.fileName(problem.file()), problem.line(), quoted(problem.message()));
  }

  /** A file's name. */
  String file(String name) {
    return text.fileName(name);
  }

  /** A message whose quoted words are masked. */
  String quoted(String message) {
    return QUOTED
        .matcher(message)
        .replaceAll(
            quote ->
                Matcher.quoteReplacement('"' + text.group(text.fileName(quote.group(1))) + '"'));
  }

  /** Accounts with their files' names masked; no two become alike. */
  List<FileAccount> accounts(List<FileAccount> accounts) {
    Map<String, String> names =
        names(accounts.stream().map(FileAccount::file).distinct().sorted().toList());
    return accounts.stream()
        .map(
            each ->
                new FileAccount(
                    names.getOrDefault(each.file(), ""),
                    each.source(),
                    each.read(),
                    each.accepted(),
                    each.rejected(),
                    each.duplicate(),
                    each.blank(),
                    each.reasons()))
        .toList();
  }

  /** Hashes by file with the files' names masked. */
  Map<String, String> inputs(Map<String, String> inputs) {
    Map<String, String> names = names(inputs.keySet().stream().sorted().toList());
    Map<String, String> shown = new TreeMap<>();
    inputs.forEach((file, hash) -> shown.put(names.getOrDefault(file, ""), hash));
    return shown;
  }

  private Map<String, String> names(List<String> files) {
    Map<String, Integer> used = new HashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (String file : files) {
      String shown = file(file);
      int times = used.merge(shown, 1, Integer::sum);
      names.put(file, times == 1 ? shown : shown + " (" + times + ")");
    }
    return names;
  }
}

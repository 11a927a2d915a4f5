package org.heard.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.charter.ProjectReader;
import org.heard.model.CaseFacts;
import org.heard.model.FeedbackItem;
import org.heard.model.FileAccount;
import org.heard.model.QuarterKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code data-samples/awkward} is a test; {@code expected.txt} is its answer. */
class AwkwardFilesTest {
  private static Path samples() {
    Path here = Path.of("").toAbsolutePath();
    for (Path up = here; up != null; up = up.getParent()) {
      if (Files.isDirectory(up.resolve("data-samples"))) {
        return up.resolve("data-samples").resolve("awkward");
      }
    }
    throw new IllegalStateException("no data-samples above " + here);
  }

  static List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(samples())) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> String.valueOf(folder.getFileName()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void awkwardFolder_givesWhatIsExpected(String name) throws IOException {
    Path folder = samples().resolve(name);
    Path expected = folder.resolve("expected.txt");
    String found = String.join("\n", read(folder)) + "\n";
    if (Boolean.getBoolean("heard.golden.write")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static List<String> read(Path folder) throws IOException {
    byte[] key = "0123456789abcdef".getBytes(UTF_8);
    FeedbackFiles files = FeedbackFiles.of(folder, ProjectReader.read(folder), key);
    assertEquals(List.of(), files.problems());
    List<String> lines = new ArrayList<>();
    List<FileTally> tallies = new ArrayList<>();
    Map<String, List<Candidate>> rivals = new LinkedHashMap<>();
    List<String> refused = new ArrayList<>();
    for (InputFile input : files.inputs()) {
      tallies.add(
          new FeedbackReader(QuarterKind.FINANCIAL, key)
              .read(
                  input,
                  outcome -> {
                    if (outcome instanceof RowOutcome.Read row) {
                      rivals
                          .computeIfAbsent(row.candidate().rivals(), none -> new ArrayList<>())
                          .add(row.candidate());
                    } else if (outcome instanceof RowOutcome.Refused row) {
                      refused.add(
                          "refused %s line %d column \"%s\": %s"
                              .formatted(
                                  row.row().file(),
                                  row.row().line(),
                                  row.row().column(),
                                  row.row().reason()));
                    }
                  }));
    }
    List<String> items = new ArrayList<>();
    Map<String, Long> kept = new LinkedHashMap<>();
    for (List<Candidate> group : rivals.values()) {
      for (Candidate each : Duplicates.keep(group)) {
        kept.merge(each.item().origin().file(), 1L, Long::sum);
        items.add(print(each.item()));
      }
    }
    for (FileTally tally : tallies) {
      long read = tally.read() - tally.rejected() - tally.blank();
      long accepted = kept.getOrDefault(tally.file(), 0L);
      FileAccount account =
          FileTallies.account(
              List.of(tally, FileTally.duplicates(tally.file(), tally.source(), read - accepted)));
      assertEquals(true, account.balances());
      lines.add(
          "account %s read %d accepted %d rejected %d duplicate %d blank %d"
              .formatted(
                  account.file(),
                  account.read(),
                  account.accepted(),
                  account.rejected(),
                  account.duplicate(),
                  account.blank()));
    }
    lines.addAll(refused);
    lines.addAll(items.stream().sorted().toList());
    return lines;
  }

  private static String print(FeedbackItem item) {
    StringBuilder text =
        new StringBuilder(
            "item %s line %d %s"
                .formatted(item.origin().file(), item.origin().line(), item.date()));
    if (!item.caseFacts().equals(CaseFacts.NONE)) {
      text.append(' ').append(item.caseFacts());
    }
    item.ratings()
        .forEach(
            rating ->
                text.append(
                    " %s=%s(%d)"
                        .formatted(rating.target(), rating.answer().word(), rating.value())));
    item.comments()
        .forEach(
            comment ->
                text.append(" ")
                    .append(YamlText.quoted(comment.text().replace("\r", "<CR>")))
                    .append(comment.translated() ? " translated" : "")
                    .append(comment.quoteConsent() ? " quotable" : ""));
    return text.toString();
  }
}

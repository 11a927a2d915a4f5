package org.heard.county;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Fills in an exported review sheet as an invented person would: mostly as the labelled texts have
 * it, with the slips and doubts that people have. The same sheet gives the same answers.
 *
 * <p>{@code FillSheet SHEET.csv ROLE DATE SLIPS} where {@code SLIPS} is how often a label differs,
 * for example {@code 0.06}. This is how {@code data-samples/wealdmere/reviews.csv} was made; the
 * county's README names the commands around it.
 */
public final class FillSheet {
  private static final List<String> MESSAGES = List.of("m1", "m2", "m3", "m4", "m5");
  private static final Pattern MASK = Pattern.compile("\\[[a-z][a-z ]*\\d*\\]");
  private static final List<String> NOTES =
      List.of(
          "It says so between the lines",
          "Read the last sentence again",
          "This was about another service",
          "They mean the meeting, not the plan");

  private final List<LabelledText> texts;
  private final Random random;
  private final double slips;

  private FillSheet(List<LabelledText> texts, long seed, double slips) {
    this.texts = texts;
    this.random = new Random(seed);
    this.slips = slips;
  }

  /** Fills one sheet in place. */
  public static void main(String[] arguments) throws IOException {
    Path sheet = Path.of(arguments[0]);
    Path corpus = LabelledText.projectRoot().resolve("data-samples/labelled/test.csv");
    new FillSheet(
            LabelledText.read(corpus), arguments[1].hashCode(), Double.parseDouble(arguments[3]))
        .fill(sheet, arguments[1], arguments[2]);
  }

  private void fill(Path sheet, String role, String date) throws IOException {
    StringWriter filled = new StringWriter();
    int known = 0;
    try (CSVParser parser =
            CSVParser.builder()
                .setReader(Files.newBufferedReader(sheet, StandardCharsets.UTF_8))
                .setFormat(CSVFormat.RFC4180)
                .get();
        CSVPrinter csv = new CSVPrinter(filled, CSVFormat.RFC4180)) {
      List<String> header = List.of();
      for (CSVRecord record : parser) {
        List<String> cells = new ArrayList<>(record.toList());
        if (header.isEmpty()) {
          header = cells.get(0).equals("comment_id") ? cells : header;
        } else {
          Optional<LabelledText> text = find(cells.get(header.indexOf("comment")));
          known += text.isPresent() ? 1 : 0;
          answer(header, cells, text, role, date);
        }
        csv.printRecord(cells);
      }
    }
    Files.writeString(sheet, filled.toString(), StandardCharsets.UTF_8);
    System.out.println(known + " comments found in the labelled texts");
  }

  private void answer(
      List<String> header,
      List<String> cells,
      Optional<LabelledText> text,
      String role,
      String date) {
    cells.set(header.indexOf("reviewer"), role);
    cells.set(header.indexOf("answered"), date);
    if (text.isEmpty() || random.nextDouble() < slips / 3) {
      cells.set(header.indexOf("not_sure"), "yes");
      return;
    }
    Map<String, String> said = new HashMap<>();
    said.put("heard", slip(text.get().heard(), List.of("unclear", "no", "yes")));
    for (String message : MESSAGES) {
      String stance = text.get().stances().getOrDefault(message, "absent");
      // Most promises are plainly not what a comment is about: people seldom slip there.
      said.put(
          message,
          stance.equals("absent") && random.nextDouble() < 0.7
              ? stance
              : slip(stance, List.of("mentioned", "absent", "breached", "upheld")));
    }
    said.forEach(
        (variable, label) -> {
          if (cells.get(header.indexOf(variable)).isEmpty()) {
            cells.set(header.indexOf(variable), label);
          }
        });
    if (random.nextDouble() < 0.1) {
      cells.set(header.indexOf("note"), NOTES.get(random.nextInt(NOTES.size())));
      boolean settling = cells.get(header.indexOf("design")).equals("settling");
      if (!settling && random.nextDouble() < 0.6) {
        cells.set(
            header.indexOf("dispute"),
            List.of("opposite", "other_promise", "missed").get(random.nextInt(3)));
      }
    }
  }

  /** Another label than the right one, the likeliest first. */
  private String slip(String right, List<String> likely) {
    if (random.nextDouble() >= slips) {
      return right;
    }
    List<String> others = likely.stream().filter(each -> !each.equals(right)).toList();
    return others.get(random.nextDouble() < 0.8 ? 0 : random.nextInt(others.size()));
  }

  /** The labelled text behind a masked one. */
  private Optional<LabelledText> find(String masked) {
    StringBuilder pattern = new StringBuilder();
    int end = 0;
    java.util.regex.Matcher masks = MASK.matcher(masked);
    while (masks.find()) {
      pattern.append(Pattern.quote(masked.substring(end, masks.start()))).append(".+?");
      end = masks.end();
    }
    pattern.append(Pattern.quote(masked.substring(end)));
    Pattern whole = Pattern.compile(pattern.toString(), Pattern.DOTALL);
    return texts.stream().filter(each -> whole.matcher(each.text().strip()).matches()).findFirst();
  }
}

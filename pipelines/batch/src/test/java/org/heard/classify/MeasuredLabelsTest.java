package org.heard.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.charter.Charter;
import org.heard.charter.CharterReader;
import org.heard.charter.Commitment;
import org.heard.model.Classification;
import org.heard.model.MeasuredLabel;
import org.heard.model.Mention;
import org.heard.model.Stance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The shipped table of how well each label is found. {@code -Dheard.measure=write} writes it anew;
 * do that whenever the model or the rules around it change.
 */
class MeasuredLabelsTest {
  private static final Path LABELLED = Path.of("../../data-samples/labelled/test.csv");
  private static final Path TABLE =
      Path.of("src/main/resources/org/heard/classify").resolve(MeasuredLabels.FILE);
  private static final String ABSENT = Stance.ABSENT.word();

  private final Charter charter = CharterReader.readDefault();

  private record Said(String variable, String label) {}

  /** Right, wrong, missed. */
  private final Map<Said, long[]> counts = new LinkedHashMap<>();

  @Test
  void table_isOfTheShippedModel() throws IOException {
    assertFalse(
        MeasuredLabels.of(charter).isEmpty(),
        "the model changed: write the table anew with -Dheard.measure=write");
  }

  @Test
  @Tag("slow")
  void table_holdsWhatIsMeasured() throws IOException {
    List<MeasuredLabel> measured = measure();
    if ("write".equals(System.getProperty("heard.measure"))) {
      Files.writeString(TABLE, table(measured), StandardCharsets.UTF_8);
    } else {
      assertEquals(measured, MeasuredLabels.of(charter));
    }
  }

  private List<MeasuredLabel> measure() throws IOException {
    for (String label : List.of("yes", "no", "unclear")) {
      counts.put(new Said("heard", label), new long[3]);
    }
    List<String> promises = new ArrayList<>(charter.messageIds());
    charter.commitments().stream().map(Commitment::id).forEach(promises::add);
    for (String promise : promises) {
      for (Stance stance : List.of(Stance.UPHELD, Stance.BREACHED, Stance.MENTIONED)) {
        counts.put(new Said(promise, stance.word()), new long[3]);
      }
    }
    CommentClassifier classifier = CommentClassifier.shared(charter);
    List<LabelledText> texts = LabelledTexts.read(charter, List.of(LABELLED));
    for (LabelledText text : texts) {
      Classification found = classifier.classify(Comments.of(text.text(), text.kind()));
      compare("heard", text.heard().word(), found.heard().word());
      for (String id : charter.messageIds()) {
        compare(id, word(text.messages(), id), word(found.messages(), id));
      }
      for (Commitment each : charter.commitments()) {
        compare(
            each.id(), word(text.commitments(), each.id()), word(found.commitments(), each.id()));
      }
    }
    List<MeasuredLabel> measured = new ArrayList<>();
    counts.forEach(
        (said, count) ->
            measured.add(
                new MeasuredLabel(
                    said.variable(), said.label(), texts.size(), count[0], count[1], count[2])));
    return measured;
  }

  private void compare(String variable, String people, String machine) {
    if (people.equals(machine)) {
      count(variable, people, 0);
    } else {
      count(variable, machine, 1);
      count(variable, people, 2);
    }
  }

  private void count(String variable, String label, int kind) {
    long[] count = counts.get(new Said(variable, label));
    if (count != null) {
      count[kind]++;
    }
  }

  private static String word(Map<String, Stance> stances, String promise) {
    return stances.getOrDefault(promise, Stance.ABSENT).word();
  }

  private static String word(List<Mention> mentions, String promise) {
    return mentions.stream()
        .filter(mention -> mention.promise().equals(promise))
        .map(mention -> mention.stance().word())
        .findFirst()
        .orElse(ABSENT);
  }

  private static String table(List<MeasuredLabel> measured) throws IOException {
    StringBuilder table = new StringBuilder("model,variable,label,comments,right,wrong,missed\n");
    String model = MeasuredLabels.modelHash();
    for (MeasuredLabel each : measured) {
      table.append(
          String.join(
                  ",",
                  model,
                  each.variable(),
                  each.label(),
                  Long.toString(each.comments()),
                  Long.toString(each.right()),
                  Long.toString(each.wrong()),
                  Long.toString(each.missed()))
              + "\n");
    }
    return table.toString();
  }
}

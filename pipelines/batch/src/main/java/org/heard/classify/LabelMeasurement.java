package org.heard.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.charter.Charter;
import org.heard.charter.Commitment;
import org.heard.language.LanguagePipeline;
import org.heard.model.Classification;
import org.heard.model.MeasuredLabel;
import org.heard.model.Mention;
import org.heard.model.Stance;

/** Counts how often a classifier finds what people found in labelled texts. */
final class LabelMeasurement {
  private static final String HEARD = "heard";

  private record Said(String variable, String label) {}

  /** Comments that both gave a label, that only the machine gave it, that only people gave it. */
  private static final class Counts {
    private long right;
    private long wrong;
    private long missed;
  }

  private final Charter charter;
  private final Map<Said, Counts> counts = new LinkedHashMap<>();

  private LabelMeasurement(Charter charter) {
    this.charter = charter;
    for (String label : List.of("yes", "no", "unclear")) {
      counts.put(new Said(HEARD, label), new Counts());
    }
    List<String> promises = new ArrayList<>(charter.messageIds());
    charter.commitments().stream().map(Commitment::id).forEach(promises::add);
    for (String promise : promises) {
      for (Stance stance : List.of(Stance.UPHELD, Stance.BREACHED, Stance.MENTIONED)) {
        counts.put(new Said(promise, stance.word()), new Counts());
      }
    }
  }

  /** One for each label of being heard, of each message and of each commitment, in that order. */
  static List<MeasuredLabel> measure(
      Charter charter, CommentClassifier classifier, List<LabelledText> texts) {
    LabelMeasurement measurement = new LabelMeasurement(charter);
    for (LabelledText text : texts) {
      measurement.add(
          text,
          classifier.label(
              text.text(), LanguagePipeline.shared().tokens(text.text()).tokens(), text.kind()));
    }
    List<MeasuredLabel> measured = new ArrayList<>();
    measurement.counts.forEach(
        (said, count) ->
            measured.add(
                new MeasuredLabel(
                    said.variable(),
                    said.label(),
                    texts.size(),
                    count.right,
                    count.wrong,
                    count.missed)));
    return measured;
  }

  private void add(LabelledText people, Classification machine) {
    compare(HEARD, people.heard().word(), machine.heard().word());
    for (String id : charter.messageIds()) {
      compare(id, word(people.messages(), id), word(machine.messages(), id));
    }
    for (Commitment each : charter.commitments()) {
      compare(
          each.id(), word(people.commitments(), each.id()), word(machine.commitments(), each.id()));
    }
  }

  private void compare(String variable, String people, String machine) {
    Counts given = counts.get(new Said(variable, people));
    Counts found = counts.get(new Said(variable, machine));
    if (people.equals(machine)) {
      if (given != null) {
        given.right++;
      }
      return;
    }
    if (found != null) {
      found.wrong++;
    }
    if (given != null) {
      given.missed++;
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
        .orElse(Stance.ABSENT.word());
  }
}

package org.heard.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.model.Classification;
import org.heard.model.Heard;
import org.heard.model.LabelledComment;
import org.heard.model.Mention;
import org.heard.model.PeoplesLabels;
import org.heard.model.Sentiment;
import org.heard.model.Stance;

/**
 * Puts people's labels in the place of the machine's, for counting only: the stored comment keeps
 * what the machine said.
 *
 * <p>People are asked about messages, not about the commitments below them. So where they change
 * the stance to a message, the commitments that the machine found under it follow: to the new
 * stance, or out where the comment is not about the message at all. Where people say something of a
 * comment that the machine took for a non-answer, it counts as an answer.
 */
final class Overruled {
  private final PeoplesLabels people;

  Overruled(PeoplesLabels people) {
    this.people = people;
  }

  /** The comment as it counts. */
  LabelledComment of(LabelledComment comment) {
    return people
        .of(comment)
        .map(labels -> comment.withLabels(overruled(comment.labels(), labels)))
        .orElse(comment);
  }

  private Classification overruled(Classification machine, Map<String, String> said) {
    Map<String, Mention> messages = new TreeMap<>();
    machine.messages().forEach(mention -> messages.put(mention.promise(), mention));
    Map<String, Stance> changed = new TreeMap<>();
    boolean speaks = false;
    for (Map.Entry<String, String> label : said.entrySet()) {
      String variable = label.getKey();
      if (variable.equals("heard") || variable.equals("sentiment")) {
        continue;
      }
      Stance stance = Stance.ofWord(label.getValue());
      speaks |= stance != Stance.ABSENT;
      if (stance != machine.stanceTo(variable)) {
        changed.put(variable, stance);
        messages.remove(variable);
        if (stance != Stance.ABSENT) {
          messages.put(variable, new Mention(variable, stance, 1));
        }
      }
    }
    Heard heard = said.containsKey("heard") ? Heard.ofWord(said.get("heard")) : machine.heard();
    speaks |= said.containsKey("heard") && heard != Heard.UNCLEAR;
    return new Classification(
        sentiment(machine, said, speaks),
        heard,
        machine.criticality(),
        List.copyOf(messages.values()),
        commitments(machine, changed),
        machine.confidence(),
        machine.review(),
        machine.evidence());
  }

  private static Sentiment sentiment(
      Classification machine, Map<String, String> said, boolean speaks) {
    if (said.containsKey("sentiment")) {
      return Sentiment.ofWord(said.get("sentiment"));
    }
    return speaks && machine.sentiment() == Sentiment.NO_CONTENT
        ? Sentiment.NEUTRAL
        : machine.sentiment();
  }

  private List<Mention> commitments(Classification machine, Map<String, Stance> changed) {
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : machine.commitments()) {
      Stance stance = changed.get(people.messageOf().getOrDefault(mention.promise(), ""));
      if (stance == null) {
        kept.add(mention);
      } else if (stance != Stance.ABSENT) {
        kept.add(new Mention(mention.promise(), stance, mention.confidence()));
      }
    }
    return kept;
  }
}

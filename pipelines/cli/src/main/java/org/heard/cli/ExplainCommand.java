package org.heard.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.heard.charter.Charter;
import org.heard.charter.Message;
import org.heard.model.Classification;
import org.heard.model.Evidence;
import org.heard.model.Heard;
import org.heard.model.LabelledComment;
import org.heard.model.Mention;
import org.heard.model.QuestionKind;
import org.heard.model.Source;
import org.heard.model.Stance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One comment: masked text, labels, and the words behind each; no pipeline. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Says what one comment is found to say, and why.")
final class ExplainCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "TEXT", description = "The comment, in quotes.")
  private String text = "";

  @Option(
      names = "--question-kind",
      paramLabel = "K",
      defaultValue = "none",
      description = "what_good, could_improve, nonspecific or none (default).")
  private QuestionKind questionKind = QuestionKind.NONE;

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  @Mixin private CharterOption charterOption = new CharterOption();

  @Override
  public Integer call() {
    Charter charter = charterOption.read();
    LabelledComment comment = new OneComment(charter).label(text, "", questionKind, Source.SURVEY);
    System.out.println(json ? EvidenceJson.text(asMap(comment, charter)) : words(comment, charter));
    return ExitCode.DONE;
  }

  private static Map<String, Object> asMap(LabelledComment comment, Charter charter) {
    Classification labels = comment.labels();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("text", comment.text());
    map.put("language", comment.language());
    map.put("sentiment", labels.sentiment().word());
    map.put("heard", labels.heard().word());
    map.put("criticality", labels.criticality());
    Map<String, String> messages = new LinkedHashMap<>();
    charter.messageIds().forEach(id -> messages.put(id, labels.stanceTo(id).word()));
    map.put("messages", messages);
    Map<String, String> commitments = new LinkedHashMap<>();
    labels.commitments().forEach(each -> commitments.put(each.promise(), each.stance().word()));
    map.put("commitments", commitments);
    map.put("confidence", Double.valueOf(Rounded.confidence(labels.confidence())));
    map.put("review", Rounded.yesNo(labels));
    map.put("review_reason", Rounded.reason(labels));
    map.put("evidence", EvidenceJson.list(labels.evidence()));
    return map;
  }

  private static String words(LabelledComment comment, Charter charter) {
    Classification labels = comment.labels();
    List<String> lines = new ArrayList<>();
    lines.add("Masked text: " + comment.text());
    lines.add("Sentiment:   " + labels.sentiment().word().replace('_', ' '));
    lines.add("Heard:       " + labels.heard().word() + " (" + meaning(labels.heard()) + ")");
    lines.add("Criticality: " + labels.criticality() + " (-5 most serious, 5 praise)");
    for (Message message : charter.messages()) {
      Stance stance = labels.stanceTo(message.id());
      if (stance != Stance.ABSENT) {
        lines.add(
            message.id()
                + " "
                + message.title()
                + ": "
                + stance.word()
                + " ("
                + meaning(stance)
                + ")");
        for (Mention mention : labels.commitments()) {
          if (mention.promise().startsWith(message.id() + ".")) {
            lines.add(
                "  "
                    + mention.promise()
                    + " "
                    + title(charter, mention)
                    + ": "
                    + mention.stance().word());
          }
        }
      }
    }
    if (labels.messages().isEmpty()) {
      lines.add("No promise of the charter is spoken of.");
    }
    for (Evidence each : labels.evidence()) {
      lines.add(why(comment.text(), each, charter));
    }
    lines.add(
        labels.review() == org.heard.model.ReviewReason.NONE
            ? "Sure enough to be counted without a second look."
            : "A person should look: " + labels.review().word().replace('_', ' ') + ".");
    return String.join(System.lineSeparator(), lines);
  }

  private static String title(Charter charter, Mention mention) {
    return charter.commitment(mention.promise()).map(each -> each.title()).orElse("");
  }

  private static String meaning(Heard heard) {
    return switch (heard) {
      case YES -> "says that somebody was listened to or took part";
      case NO -> "says that somebody was not listened to or was left out";
      case UNCLEAR -> "does not say";
    };
  }

  private static String meaning(Stance stance) {
    return switch (stance) {
      case UPHELD -> "says that it was kept";
      case BREACHED -> "says that it was broken";
      case MENTIONED -> "speaks of it, and does not say which";
      case ABSENT -> "is not spoken of";
    };
  }

  private static String why(String text, Evidence each, Charter charter) {
    String span = text.substring(each.start(), each.end());
    return "Because of \"" + span + "\" (" + each.message() + ", " + because(each, charter) + ")";
  }

  /** A cue is known by the example that it was made for, which says more than its id. */
  private static String because(Evidence each, Charter charter) {
    if (each.cue().isEmpty()) {
      return "these words weighed most: " + String.join(", ", each.words());
    }
    return charter.cues().stream()
        .filter(cue -> cue.id().equals(each.cue()))
        .map(cue -> "cue " + cue.id() + ", as in \"" + cue.fires() + "\"")
        .findFirst()
        .orElse("cue " + each.cue());
  }
}

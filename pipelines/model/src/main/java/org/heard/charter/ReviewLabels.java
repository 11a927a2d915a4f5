package org.heard.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels that a person may give, with the plain words that stand for them on paper. */
public final class ReviewLabels {
  private static final Map<String, String> HEARD =
      Map.of("yes", "yes", "no", "no", "unclear", "unclear", "can't tell", "unclear");
  private static final Map<String, String> STANCES =
      Map.of(
          "upheld", "upheld",
          "kept", "upheld",
          "breached", "breached",
          "broken", "breached",
          "mentioned", "mentioned",
          "absent", "absent",
          "not about this", "absent");
  private static final Map<String, String> SENTIMENTS =
      Map.of(
          "negative", "negative",
          "neutral", "neutral",
          "mixed", "mixed",
          "positive", "positive",
          "no_content", "no_content");

  private final List<String> messages;

  /** For the messages of a charter. */
  public ReviewLabels(List<String> messages) {
    this.messages = List.copyOf(messages);
  }

  /** What a reviewer is asked: heard, then each message. */
  public List<String> asked() {
    List<String> asked = new ArrayList<>(List.of("heard"));
    asked.addAll(messages);
    return asked;
  }

  /** Whether a variable has labels. */
  public boolean knows(String variable) {
    return variable.equals("heard") || variable.equals("sentiment") || messages.contains(variable);
  }

  /** The label's word for what a person wrote; absent where it is none. */
  public Optional<String> label(String variable, String written) {
    return Optional.ofNullable(
        words(variable).get(written.strip().toLowerCase(java.util.Locale.ROOT).replace('’', '\'')));
  }

  /** What may be written, for people who wrote something else. */
  public String expected(String variable) {
    return variable.equals("heard")
        ? "yes, no or can't tell"
        : variable.equals("sentiment")
            ? "negative, neutral, mixed, positive or no_content"
            : "kept, broken, mentioned or not about this";
  }

  private static Map<String, String> words(String variable) {
    return variable.equals("heard") ? HEARD : variable.equals("sentiment") ? SENTIMENTS : STANCES;
  }
}

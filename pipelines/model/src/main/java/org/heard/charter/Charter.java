package org.heard.charter;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A co-production charter as data.
 *
 * @param id short name, for example {@code send-kent}
 * @param name full name
 * @param version for example {@code 2021.1}
 * @param validFrom first day of validity in ISO form; empty where not said
 * @param validTo last day; empty where open
 * @param address web address of the original
 * @param titleSource {@code project} where the titles are ours, {@code charter} where they are the
 *     charter's own
 * @param messages in charter order
 * @param cues in file order
 */
public record Charter(
    String id,
    String name,
    String version,
    String validFrom,
    String validTo,
    String address,
    String titleSource,
    List<Message> messages,
    List<Cue> cues)
    implements Serializable {
  public Charter {
    messages = List.copyOf(messages);
    cues = List.copyOf(cues);
  }

  /** All commitments in charter order. */
  public List<Commitment> commitments() {
    return messages.stream().flatMap(message -> message.commitments().stream()).toList();
  }

  /** The ids of the messages in charter order. */
  public List<String> messageIds() {
    return messages.stream().map(Message::id).toList();
  }

  /** The commitment with an id, if the charter has it. */
  public Optional<Commitment> commitment(String commitmentId) {
    return commitments().stream().filter(each -> each.id().equals(commitmentId)).findFirst();
  }

  /** The message with an id, if the charter has it. */
  public Optional<Message> message(String messageId) {
    return messages.stream().filter(each -> each.id().equals(messageId)).findFirst();
  }
}

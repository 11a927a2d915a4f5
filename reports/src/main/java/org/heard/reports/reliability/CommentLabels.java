package org.heard.reports.reliability;

import java.util.Collections;
import java.util.List;

/**
 * Every label of one comment, in the lower-case words of the tables ({@code no_content}).
 *
 * @param sentiment how it speaks of services; empty where it was not labelled
 * @param heard whether families were listened to; empty where it was not labelled
 * @param stances the stance to each message, in charter order; {@code absent} where not mentioned
 */
public record CommentLabels(String sentiment, String heard, List<String> stances) {
  /** The stance of a message that a comment does not mention. */
  public static final String ABSENT = "absent";

  public CommentLabels {
    stances = stances.stream().map(stance -> stance.isEmpty() ? ABSENT : stance).toList();
  }

  /** Labels of a comment that the machine left out. */
  public static CommentLabels none(int messages) {
    return new CommentLabels("", "", Collections.nCopies(messages, ABSENT));
  }
}

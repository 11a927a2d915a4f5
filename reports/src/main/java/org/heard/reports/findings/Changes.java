package org.heard.reports.findings;

import java.util.List;
import java.util.function.Function;

/**
 * What changed. Each list is one family of tests, adjusted together and apart from the others.
 *
 * @param headline the closed question ({@link #RATINGS}) and the comments ({@link #COMMENTS})
 * @param messages by message, in charter order
 * @param commitments by commitment, the last four quarters against all earlier ones
 * @param <T> exact or published change
 */
public record Changes<T>(List<T> headline, List<T> messages, List<T> commitments) {
  /** Id of the closed question's series. */
  public static final String RATINGS = "ratings";

  /** Id of the comments' series. */
  public static final String COMMENTS = "comments";

  public Changes {
    headline = List.copyOf(headline);
    messages = List.copyOf(messages);
    commitments = List.copyOf(commitments);
  }

  <U> Changes<U> map(Function<T, U> change) {
    return new Changes<>(
        headline.stream().map(change).toList(),
        messages.stream().map(change).toList(),
        commitments.stream().map(change).toList());
  }
}

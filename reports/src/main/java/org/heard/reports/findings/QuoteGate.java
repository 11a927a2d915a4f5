package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heard.model.Dimension;
import org.heard.model.LabelledComment;
import org.heard.model.Mention;
import org.heard.model.Quarter;
import org.heard.model.Sentiment;
import org.heard.model.Source;
import org.heard.model.Stance;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.read.QuoteApproval;
import org.heard.reports.read.ReportInputs;

/**
 * Lets a family's own words out, or not: off unless the project switches it on; with the family's
 * consent, a person's recorded approval of the masked text, and an attribution that many families
 * share. Complaints, comments that may tell of harm, and other languages never pass.
 */
public final class QuoteGate {
  /** Longest quote in words. */
  public static final int MOST_WORDS = 30;

  private static final String ENGLISH = "en";
  private static final int QUARTERS = 4;

  private final ReportInputs inputs;
  private final MeasureTable table;
  private final Quarter quarter;
  private final List<PublishedQuote> printed = new ArrayList<>();
  private final Map<QuoteRefusal, Long> refused = new TreeMap<>();
  private final Set<String> families = new HashSet<>();

  private QuoteGate(ReportInputs inputs, MeasureTable table, Quarter quarter) {
    this.inputs = inputs;
    this.table = table;
    this.quarter = quarter;
  }

  /**
   * Tries every approved quote, in the order of the approvals.
   *
   * @param inputs the switch, the approvals and the size of a group
   * @param comments the run's comments with an approval; others are not looked at
   * @param table how many families stand behind an attribution
   * @param quarter the last quarter of the report's year
   */
  public static QuoteGate of(
      ReportInputs inputs, List<LabelledComment> comments, MeasureTable table, Quarter quarter) {
    QuoteGate gate = new QuoteGate(inputs, table, quarter);
    Map<String, LabelledComment> byId = new HashMap<>();
    comments.forEach(each -> byId.put(each.id(), each));
    for (QuoteApproval approval : inputs.approvals()) {
      gate.take(approval, Optional.ofNullable(byId.get(approval.commentId())));
    }
    return gate;
  }

  /** The quotes that may be printed. */
  public List<PublishedQuote> printed() {
    return List.copyOf(printed);
  }

  /** How many passed, and why others did not. */
  public QuoteLog log() {
    return new QuoteLog(printed.size(), refused);
  }

  private void take(QuoteApproval approval, Optional<LabelledComment> comment) {
    Optional<QuoteRefusal> refusal =
        inputs.quotes()
            ? comment
                .map(each -> refusal(approval, each))
                .orElse(Optional.of(QuoteRefusal.NOT_IN_REPORT))
            : Optional.of(QuoteRefusal.OFF);
    if (refusal.isPresent()) {
      refused.merge(refusal.get(), 1L, Long::sum);
      return;
    }
    LabelledComment said = comment.orElseThrow();
    families.add(said.origin().unit());
    printed.add(
        new PublishedQuote(
            words(approval, said),
            said.origin().groups().speaker(),
            said.origin().source(),
            said.labels().messages().stream()
                .filter(each -> each.stance() != Stance.ABSENT)
                .map(Mention::promise)
                .toList()));
  }

  private Optional<QuoteRefusal> refusal(QuoteApproval approval, LabelledComment comment) {
    if (!inReport(comment)) {
      return Optional.of(QuoteRefusal.NOT_IN_REPORT);
    } else if (!comment.textHash().equals(approval.textHash())) {
      return Optional.of(QuoteRefusal.TEXT_CHANGED);
    } else if (!comment.quoteConsent()) {
      return Optional.of(QuoteRefusal.NO_CONSENT);
    } else if (comment.origin().source() == Source.COMPLAINT) {
      return Optional.of(QuoteRefusal.COMPLAINT);
    } else if (comment.possibleHarm()) {
      return Optional.of(QuoteRefusal.HARM);
    } else if (!comment.language().equals(ENGLISH) || comment.translated()) {
      return Optional.of(QuoteRefusal.LANGUAGE);
    } else if (!comment.labels().scored() || comment.labels().sentiment() == Sentiment.NO_CONTENT) {
      return Optional.of(QuoteRefusal.NOT_READ);
    } else if (!comment.text().contains(approval.excerpt())) {
      return Optional.of(QuoteRefusal.NOT_IN_TEXT);
    }
    int length = length(words(approval, comment));
    if (length == 0 || length > MOST_WORDS) {
      return Optional.of(QuoteRefusal.LENGTH);
    } else if (families.contains(comment.origin().unit())) {
      return Optional.of(QuoteRefusal.SAME_FAMILY);
    }
    return group(comment) < inputs.disclosure().quoteGroup()
        ? Optional.of(QuoteRefusal.SMALL_GROUP)
        : Optional.empty();
  }

  private boolean inReport(LabelledComment comment) {
    Quarter said = new Quarter(comment.origin().quarter());
    return said.compareTo(quarter) <= 0 && said.compareTo(quarter.plus(-QUARTERS)) > 0;
  }

  /** Families (or agenda items) of the report's year that the attribution could mean. */
  private long group(LabelledComment comment) {
    Place everyone =
        Place.everyone(Window.ROLLING_YEAR, quarter, comment.origin().source(), Subject.ITEMS, "");
    String speaker = comment.origin().groups().speaker();
    return table
        .at(speaker.isEmpty() ? everyone : everyone.in(Dimension.SPEAKER, speaker))
        .families();
  }

  private static String words(QuoteApproval approval, LabelledComment comment) {
    return (approval.excerpt().isBlank() ? comment.text() : approval.excerpt()).strip();
  }

  private static int length(String words) {
    return words.isEmpty() ? 0 : words.split("\\s+").length;
  }
}

package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.reports.reliability.Checked;
import org.heard.reports.reliability.LabelStanding;
import org.heard.reports.statistics.RoganGladen;
import org.heard.reports.statistics.Share;

/**
 * What a count of the latest quarter would come to if the program erred here as often as where it
 * was measured: the {@link RoganGladen} line beside a share that people's sample does not correct.
 * It is made from published figures only, and is never a headline.
 *
 * @param id {@link Changes#COMMENTS}, or the id of a message
 * @param label the label that is counted, {@code yes} or {@code upheld}
 * @param found survey families that the program gives the label, of all whose comments were scored
 * @param sensitivity share of comments with the label that the program finds
 * @param specificity share of the others that it leaves
 * @param checked where the two are known from
 * @param corrected what the count would then come to
 */
public record Sensitivity(
    String id,
    String label,
    Share found,
    double sensitivity,
    double specificity,
    Checked checked,
    RoganGladen corrected) {

  /** The lines of a report, in its order; none where a share is hidden or nothing is known. */
  public static List<Sensitivity> of(PublishedFindings findings) {
    List<Sensitivity> lines = new ArrayList<>();
    line(
            findings,
            Changes.COMMENTS,
            findings.standings().of("heard", "yes"),
            findings.headline().comments(),
            findings.headline().silent())
        .ifPresent(lines::add);
    for (MessageFinding<Published<ShareFigure>> message : findings.messages()) {
      line(
              findings,
              message.id(),
              findings.standings().of(message.id(), "upheld"),
              message.upheld(),
              message.raised())
          .ifPresent(lines::add);
    }
    return lines;
  }

  private static Optional<Sensitivity> line(
      PublishedFindings findings,
      String id,
      LabelStanding label,
      Timeline<Published<ShareFigure>> counted,
      Timeline<Published<ShareFigure>> outOf) {
    Optional<ShareFigure> count = latest(findings, counted);
    Optional<ShareFigure> base = latest(findings, outOf);
    boolean better =
        label.sensitivity().isPresent()
            && label.specificity().isPresent()
            && label.sensitivity().getAsDouble() + label.specificity().getAsDouble() > 1;
    boolean reviewed = findings.corrected(id).filter(CorrectedFigure::headline).isPresent();
    // Counts that were rounded one by one need not fit together.
    if (count.isEmpty() || base.isEmpty() || count.get().count() > base.get().base()) {
      return Optional.empty();
    }
    if (!better || reviewed) {
      return Optional.empty();
    }
    Share found = new Share(count.get().count(), base.get().base());
    double sensitivity = label.sensitivity().getAsDouble();
    double specificity = label.specificity().getAsDouble();
    return Optional.of(
        new Sensitivity(
            id,
            label.label(),
            found,
            sensitivity,
            specificity,
            label.checked(),
            RoganGladen.correct(found, sensitivity, specificity)));
  }

  private static Optional<ShareFigure> latest(
      PublishedFindings findings, Timeline<Published<ShareFigure>> series) {
    return series.at(findings.about().quarter()).flatMap(Published::shown);
  }
}

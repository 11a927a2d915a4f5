package org.heard.reports.findings;

import java.util.List;
import java.util.stream.Stream;
import org.heard.model.Quarter;
import org.heard.model.Source;
import org.heard.reports.reliability.CorrectedShare;
import org.heard.reports.statistics.Basis;

/**
 * Which figures the words for change compare, where people's reading corrects the figure of the
 * report's quarter.
 *
 * @param corrected ids whose corrected figures are compared
 * @param counted ids whose figure of the quarter is corrected and quoted, but of no earlier
 *     quarter: what the program counted is compared
 */
record ComparedFigures(List<String> corrected, List<String> counted) {
  static ComparedFigures of(
      Changes<ExactChange> changes, List<Correction<CorrectedShare>> corrections, Quarter quarter) {
    List<String> corrected =
        Stream.concat(changes.headline().stream(), changes.messages().stream())
            .filter(
                each ->
                    each.change().latest().stream()
                        .anyMatch(latest -> latest.basis() == Basis.CORRECTED))
            .map(each -> each.change().id())
            .toList();
    List<String> counted =
        corrections.stream()
            .filter(each -> each.source() == Source.SURVEY && each.quarter().equals(quarter))
            .filter(each -> each.figure().headline())
            .map(Correction::id)
            .filter(id -> !corrected.contains(id))
            .toList();
    return new ComparedFigures(corrected, counted);
  }
}

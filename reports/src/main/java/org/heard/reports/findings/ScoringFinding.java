package org.heard.reports.findings;

import java.util.List;
import java.util.function.Function;
import org.heard.model.Source;

/**
 * How much of one source's text was read, in the chosen quarter.
 *
 * @param source survey, complaint or meeting
 * @param scored families, cases or items whose comments were scored
 * @param unsure those with a label that waits for a person, of those scored
 * @param notScored those with a comment that could not be scored, by reason
 * @param languages those of complaints and meetings who wrote in another language in the year, by
 *     language; those of surveys are among the groups
 * @param <F> kind of figure
 * @param <C> kind of count
 */
public record ScoringFinding<F, C>(
    Source source,
    C scored,
    F unsure,
    List<NamedCount<C>> notScored,
    List<NamedCount<C>> languages) {
  public ScoringFinding {
    notScored = List.copyOf(notScored);
    languages = List.copyOf(languages);
  }

  <G, D> ScoringFinding<G, D> map(Function<F, G> change, Function<C, D> count) {
    return new ScoringFinding<>(
        source,
        count.apply(scored),
        change.apply(unsure),
        notScored.stream().map(each -> each.map(count)).toList(),
        languages.stream().map(each -> each.map(count)).toList());
  }
}

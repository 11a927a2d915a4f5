package org.heard.reports.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.heard.model.Quarter;
import org.heard.model.RunManifest;
import org.heard.reports.disclosure.Fraction;
import org.heard.reports.disclosure.PrintedCounts;
import org.heard.reports.disclosure.PrintedFigure;
import org.heard.reports.disclosure.Rules;
import org.heard.reports.disclosure.Suppression;
import org.heard.reports.read.ReportInputs;
import org.heard.reports.reliability.CorrectedShare;
import org.heard.reports.reliability.LabelStandings;
import org.heard.reports.statistics.Basis;
import org.heard.reports.statistics.Change;
import org.heard.reports.statistics.ChangeWord;
import org.heard.reports.statistics.Comparison;
import org.heard.reports.statistics.Interval;
import org.heard.reports.statistics.Share;
import org.heard.reports.statistics.Trend;
import org.heard.reports.statistics.Wilson;

/** Turns exact findings into what may leave: every figure passes the suppression. */
public final class Publisher {
  private final Suppression suppression;
  private final QuoteGate quotes;
  private final ReportInputs inputs;
  private long printed;
  private long confidential;
  private long low;
  private long withoutData;

  private Publisher(Suppression suppression, QuoteGate quotes, ReportInputs inputs) {
    this.suppression = suppression;
    this.quotes = quotes;
    this.inputs = inputs;
  }

  /**
   * Publishes a quarter's findings with the facts of the run they come from.
   *
   * @param findings the report's quarter
   * @param before the quarter before, where it has data
   * @param review what people's review came to, if there was one
   * @param suppression decides which figures stay inside
   * @param quotes decides which words of families may be printed
   * @param inputs what the project says of itself
   * @param manifest what the run says of itself
   */
  public static PublishedFindings publish(
      QuarterFindings findings,
      Optional<QuarterFindings> before,
      Optional<ReviewFinding> review,
      Suppression suppression,
      QuoteGate quotes,
      ReportInputs inputs,
      RunManifest manifest) {
    return new Publisher(suppression, quotes, inputs).publish(findings, before, review, manifest);
  }

  private PublishedFindings publish(
      QuarterFindings findings,
      Optional<QuarterFindings> before,
      Optional<ReviewFinding> review,
      RunManifest manifest) {
    Headline<Published<ShareFigure>> headline = findings.headline().map(this::share);
    List<MessageFinding<Published<ShareFigure>>> messages =
        findings.messages().stream().map(each -> each.map(this::share)).toList();
    List<CommitmentFinding<Published<ShareFigure>>> commitments =
        findings.commitments().stream().map(each -> each.map(this::share)).toList();
    List<GroupFinding<Published<ShareFigure>, Published<Long>>> groups =
        HiddenGroups.notToldApart(
            findings.groups().stream().map(each -> each.map(this::share, this::count)).toList());
    ComplaintsFinding<Published<ShareFigure>, Published<Long>> complaints =
        complaints(findings.complaints());
    List<ScoringFinding<Published<ShareFigure>, Published<Long>>> scoring =
        findings.scoring().stream().map(each -> each.map(this::share, this::count)).toList();
    List<Timeline<Published<Long>>> received =
        findings.received().stream().map(each -> each.map(this::count)).toList();
    return new PublishedFindings(
        about(manifest, findings.quarter()),
        findings.hasData(),
        headline,
        messages,
        commitments,
        findings.changes().map(change -> change(findings, change)),
        before.map(earlier -> Turns.between(earlier, findings, this::word)),
        groups,
        complaints,
        scoring,
        received,
        findings.sources(),
        standings(findings.standings()),
        findings.corrections().stream().map(each -> each.with(corrected(findings, each))).toList(),
        findings.mix().stream().map(each -> each.map(this::share)).toList(),
        findings.agreements(),
        cautions(findings),
        accounts(manifest),
        inputs.actions(),
        new SuppressionLog(
            inputs.disclosure(),
            printed,
            confidential,
            low,
            withoutData,
            suppression.summary(),
            suppression.summary().revised() > 0 ? inputs.ledger().revisions() : List.of(),
            quotes.log()),
        inputs.plain(),
        review,
        quotes.printed());
  }

  private ComplaintsFinding<Published<ShareFigure>, Published<Long>> complaints(
      ComplaintsFinding<Fraction, Distribution> exact) {
    ComplaintsFinding<Published<ShareFigure>, Published<Long>> published =
        exact.map(this::share, this::count);
    long closed = exact.inTime().latest().map(point -> point.figure().base()).orElse(0L);
    // The median of a handful of cases is one family's waiting time.
    boolean enough = closed >= inputs.disclosure().minimumBase();
    return new ComplaintsFinding<>(
        published.received(),
        published.open(),
        published.inTime(),
        enough ? exact.medianDays() : OptionalInt.empty(),
        published.outcomes());
  }

  private PublishedChange change(QuarterFindings findings, ExactChange exact) {
    Change change = exact.change();
    Basis basis = change.latest().map(Comparison::basis).orElse(Basis.COUNTED);
    return new PublishedChange(change.id(), word(exact), basis, difference(findings, exact, basis));
  }

  /** A word that hangs on one family is not said where that family's figure is hidden. */
  private ChangeWord word(ExactChange exact) {
    boolean hidden = suppression.hides(exact.latest()) || suppression.hides(exact.earlier());
    return hidden ? exact.steadyWord() : exact.change().word();
  }

  private Published<Difference> difference(
      QuarterFindings findings, ExactChange exact, Basis basis) {
    Optional<Comparison> latest = exact.change().latest();
    if (latest.isEmpty()) {
      return new Published.Hidden<>(Published.Reason.NO_DATA);
    }
    if (suppression.rounds() || hidesEitherSide(findings, exact, basis)) {
      return new Published.Hidden<>(Published.Reason.CONFIDENTIAL);
    }
    Comparison compared = latest.get();
    if (basis == Basis.CORRECTED) {
      return new Published.Shown<>(
          new Difference(
              hundredth(compared.difference()),
              new Interval(
                  hundredth(compared.interval().low()), hundredth(compared.interval().high())),
              compared.p(),
              compared.adjusted(),
              OptionalDouble.empty(),
              OptionalDouble.empty()));
    }
    Optional<Trend> trend = exact.change().trend();
    return new Published.Shown<>(
        new Difference(
            compared.difference(),
            compared.interval(),
            compared.p(),
            compared.adjusted(),
            trend.map(line -> OptionalDouble.of(line.p())).orElse(OptionalDouble.empty()),
            trend.map(line -> OptionalDouble.of(line.adjusted())).orElse(OptionalDouble.empty())));
  }

  /**
   * Difference and latest figure give the earlier one, so every figure on both sides must be out.
   */
  private boolean hidesEitherSide(QuarterFindings findings, ExactChange exact, Basis basis) {
    return switch (basis) {
      case COUNTED -> suppression.hides(exact.latest()) || suppression.hides(exact.earlier());
      case CORRECTED ->
          findings.quoted(exact.change().id()).stream()
              .anyMatch(each -> hides(findings, each).isPresent());
    };
  }

  private Published<ShareFigure> share(Fraction fraction) {
    long base = fraction.base();
    if (base == 0) {
      withoutData++;
      return new Published.Hidden<>(Published.Reason.NO_DATA);
    }
    if (suppression.hides(fraction)) {
      return base < inputs.disclosure().minimumBase()
          ? hidden(Published.Reason.LOW)
          : hidden(Published.Reason.CONFIDENTIAL);
    }
    printed++;
    PrintedCounts counts = suppression.printed(PrintedFigure.share(fraction));
    return new Published.Shown<>(
        new ShareFigure(
            counts.count(),
            counts.base(),
            Wilson.interval((double) counts.count(), (double) counts.base())),
        counts.revised());
  }

  private Published<Long> count(Distribution counts) {
    if (counts.cells().isEmpty()) {
      withoutData++;
      return new Published.Hidden<>(Published.Reason.NO_DATA);
    }
    if (suppression.hidesCount(counts.cells())) {
      return hidden(Published.Reason.CONFIDENTIAL);
    }
    printed++;
    PrintedCounts sum = suppression.printed(PrintedFigure.count(counts.cells()));
    return new Published.Shown<>(sum.count(), sum.revised());
  }

  private <T> Published<T> hidden(Published.Reason reason) {
    if (reason == Published.Reason.LOW) {
      low++;
    } else {
      confidential++;
    }
    return new Published.Hidden<>(reason);
  }

  /** Figures from a handful of reviewed comments say more of the comments than of the machine. */
  private LabelStandings standings(LabelStandings exact) {
    return new LabelStandings(
        exact.labels().stream()
            .map(
                each ->
                    each.cases() >= inputs.disclosure().minimumBase()
                        ? each
                        : each.withoutFigures())
            .toList());
  }

  /**
   * A corrected share is hidden where the figure that it corrects is, and where either side of
   * people's sample is small.
   */
  private Published<CorrectedFigure> corrected(
      QuarterFindings findings, Correction<CorrectedShare> correction) {
    CorrectedShare estimate = correction.figure();
    Optional<Published.Reason> reason = hides(findings, correction);
    if (reason.isPresent()) {
      return hidden(reason.get());
    }
    printed++;
    return new Published.Shown<>(
        new CorrectedFigure(
            hundredth(estimate.share()),
            new Interval(
                hundredth(estimate.interval().low()), hundredth(estimate.interval().high())),
            estimate.reviewed(),
            estimate.headline()));
  }

  /**
   * Where the corrected figure is not printed, the counts are the figure, and nothing is to say.
   */
  private List<Caution> cautions(QuarterFindings findings) {
    List<Caution> said = new ArrayList<>();
    for (Caution each : findings.cautions()) {
      if (each instanceof Caution.CountedCompared compared) {
        List<String> printed =
            compared.ids().stream()
                .filter(
                    id ->
                        findings.quoted(id).stream()
                            .filter(figure -> figure.quarter().equals(findings.quarter()))
                            .allMatch(figure -> hides(findings, figure).isEmpty()))
                .toList();
        if (!printed.isEmpty()) {
          said.add(new Caution.CountedCompared(printed));
        }
      } else {
        said.add(each);
      }
    }
    return said;
  }

  private Optional<Published.Reason> hides(
      QuarterFindings findings, Correction<CorrectedShare> correction) {
    Share people = correction.figure().people();
    Rules rules =
        new Rules(
            inputs.disclosure().minimumCount(),
            inputs.disclosure().minimumBase(),
            inputs.disclosure().minimumSettings());
    if (people.base() < rules.minimumBase()) {
      return Optional.of(Published.Reason.LOW);
    }
    boolean hide =
        rules.smallSide(people.count(), people.base())
            || findings.uncorrected(correction).map(suppression::hides).orElse(true);
    return hide ? Optional.of(Published.Reason.CONFIDENTIAL) : Optional.empty();
  }

  private List<PublishedAccount> accounts(RunManifest manifest) {
    List<PublishedAccount> accounts =
        PublishedAccount.of(manifest.accounts(), inputs.disclosure().minimumCount());
    return suppression.rounds()
        ? accounts.stream().map(PublishedAccount::rounded).toList()
        : accounts;
  }

  private static double hundredth(double share) {
    return Math.round(100 * share) / 100.0;
  }

  private About about(RunManifest manifest, Quarter quarter) {
    return new About(
        manifest.runId(),
        manifest.program(),
        manifest.title(),
        manifest.area(),
        inputs.organisation(),
        inputs.accent(),
        inputs.contact(),
        inputs.logo(),
        manifest.charterId(),
        inputs.charterName(),
        manifest.charterVersion(),
        inputs.charterAddress(),
        inputs.titleSource(),
        manifest.quarters(),
        quarter,
        manifest.firstDate(),
        manifest.lastDate(),
        manifest.models());
  }
}

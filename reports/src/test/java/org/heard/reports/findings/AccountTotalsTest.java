package org.heard.reports.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.model.Dimension;
import org.heard.model.FileAccount;
import org.heard.model.Ledger;
import org.heard.model.Measure;
import org.heard.model.Source;
import org.heard.model.Subject;
import org.heard.model.Window;
import org.heard.reports.disclosure.LinkedSuppression;
import org.heard.reports.disclosure.PrimarySuppression;
import org.heard.reports.disclosure.PrintedFigure;
import org.heard.reports.disclosure.PublicTotal;
import org.heard.reports.disclosure.Rules;
import org.junit.jupiter.api.Test;

class AccountTotalsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private static FileAccount account(Source source, long accepted) {
    return new FileAccount(
        "inbox/name.csv",
        source,
        accepted + 1,
        accepted,
        1,
        0,
        0,
        List.of(new FileAccount.Reason("no date", 1)));
  }

  private static List<Measure> received(long... families) {
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < families.length; i++) {
      measures.add(
          new Measure(
              Window.QUARTER,
              FIRST.plusMonths(3L * i),
              Source.COMPLAINT,
              Subject.ITEMS,
              "",
              Dimension.ALL,
              "",
              "received",
              families[i],
              families[i],
              0));
    }
    return measures;
  }

  private static long hidden(List<Measure> measures, List<PublicTotal> totals) {
    List<PrintedFigure> figures =
        measures.stream().map(each -> PrintedFigure.count(List.of(each))).toList();
    PrimarySuppression primary =
        PrimarySuppression.of(measures, MeasureTable.of(measures).withSettings(), Rules.DEFAULT);
    LinkedSuppression suppression =
        LinkedSuppression.of(
            figures, measures, primary, Rules.DEFAULT, Ledger.EMPTY, totals, List.of());
    return measures.stream().filter(each -> suppression.hidesCount(List.of(each))).count();
  }

  @Test
  void rowsOfAFile_areKnownToTheAttacker_soAHiddenQuarterIsNotLeftAlone() {
    List<Measure> measures = received(30, 3, 25);
    List<PublishedAccount> accounts =
        PublishedAccount.of(List.of(account(Source.COMPLAINT, 58)), 5);
    List<PublicTotal> totals = AccountTotals.of(accounts, MeasureTable.of(measures));
    assertEquals(List.of(58L), totals.stream().map(PublicTotal::high).toList());
    assertEquals(58, totals.get(0).low());
    assertEquals(1, hidden(measures, List.of()));
    assertEquals(2, hidden(measures, totals), "58 - 30 - 25 = 3");
  }

  @Test
  void rowsThatAreMoreThanTheFamilies_sayNoExactSum() {
    List<Measure> measures = received(30, 3, 25);
    List<PublishedAccount> accounts =
        PublishedAccount.of(List.of(account(Source.COMPLAINT, 60)), 5);
    List<PublicTotal> totals = AccountTotals.of(accounts, MeasureTable.of(measures));
    assertEquals(1, totals.get(0).low());
    assertEquals(60, totals.get(0).high());
    assertEquals(1, hidden(measures, totals), "none to five fit");
  }

  @Test
  void filesOfFewItems_arePutTogether_andNeverTellASmallNumber() {
    List<PublishedAccount> accounts =
        PublishedAccount.of(
            List.of(
                account(Source.SURVEY, 40),
                account(Source.MEETING, 3),
                account(Source.MEETING, 12),
                account(Source.MEETING, 4),
                account(Source.COMPLAINT, 2)),
            5);
    assertEquals(
        List.of("file 1", "files 2, 4", "file 3", "file 5"),
        accounts.stream().map(PublishedAccount::file).toList());
    assertEquals(7, accounts.get(1).accepted());
    assertEquals(9, accounts.get(1).read());
    assertEquals(List.of(new FileAccount.Reason("no date", 2)), accounts.get(1).reasons());
    assertTrue(accounts.get(1).shown());
    assertFalse(accounts.get(3).shown());
    assertEquals(0, accounts.get(3).read());
  }

  @Test
  void roundedAccounts_addUpAndNameNoExactNumber() {
    PublishedAccount rounded =
        PublishedAccount.of(List.of(account(Source.SURVEY, 43)), 5).get(0).rounded();
    assertEquals(45, rounded.accepted());
    assertEquals(45, rounded.read());
    assertEquals(0, rounded.rejected());
    assertEquals(List.of(new FileAccount.Reason("no date", 0)), rounded.reasons());
  }

  @Test
  void fewItemsThatStayFew_takeTheNextLargerFileWithThem() {
    List<PublishedAccount> accounts =
        PublishedAccount.of(
            List.of(
                account(Source.SURVEY, 40), account(Source.SURVEY, 9), account(Source.SURVEY, 2)),
            5);
    assertEquals(
        List.of("file 1", "files 2, 3"), accounts.stream().map(PublishedAccount::file).toList());
    assertEquals(11, accounts.get(1).accepted());
  }
}

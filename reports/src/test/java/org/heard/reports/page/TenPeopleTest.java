package org.heard.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.heard.reports.findings.ShareFigure;
import org.heard.reports.statistics.Interval;
import org.junit.jupiter.api.Test;

class TenPeopleTest {
  private static TenPeople of(long count, long base) {
    return TenPeople.of(new ShareFigure(count, base, new Interval(0, 1)));
  }

  @Property
  void pictureIsNeverFurtherThanHalfAPersonExceptNextToNoneAndAll(
      @ForAll @LongRange(min = 1, max = 5000) long base,
      @ForAll @LongRange(min = 0, max = 5000) long some) {
    long count = some % (base + 1);
    TenPeople ten = of(count, base);
    double tenths = 10.0 * count / base;
    double slack =
        switch (ten.kind()) {
          case NONE, EXACT, ALL -> 1e-9;
          case ABOUT -> 0.5 + 1e-9;
          case FEW, MOST -> 1;
        };
    assertTrue(Math.abs(ten.filled() - tenths) <= slack, count + " of " + base + ": " + ten);
  }

  @Property
  void onlyNobodyIsDrawnAsNoneAndOnlyAllAsTen(
      @ForAll @LongRange(min = 1, max = 5000) long base,
      @ForAll @LongRange(min = 0, max = 5000) long some) {
    long count = some % (base + 1);
    TenPeople ten = of(count, base);
    assertEquals(count == 0, ten.filled() == 0);
    assertEquals(count == base, ten.filled() == 10);
  }

  @Test
  void tenths_areToldApart() {
    assertEquals(new TenPeople(6, TenPeople.Kind.EXACT), of(12, 20));
    assertEquals(new TenPeople(6, TenPeople.Kind.ABOUT), of(123, 201));
    assertEquals(new TenPeople(1, TenPeople.Kind.FEW), of(1, 100));
    assertEquals(new TenPeople(9, TenPeople.Kind.MOST), of(199, 200));
  }
}

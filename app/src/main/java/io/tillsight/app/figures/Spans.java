package io.tillsight.app.figures;

import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.cube.Period;
import java.time.LocalDate;
import java.time.YearMonth;

/** The days that a scope covers. */
final class Spans {
  private Spans() {}

  /** The part of the filter's period within the data; null when there is none. */
  static Period covered(Scope scope) {
    return SellingDays.of(scope.engine()).covered(scope.filter().period());
  }

  /**
   * The same days a year earlier, a whole month for a whole one; all days when nothing is covered.
   */
  static Period yearBefore(Scope scope) {
    Period covered = covered(scope);
    return covered == null
        ? Period.ALL
        : new Period(
            YearMonth.from(covered.from()).minusYears(1).atDay(1), yearEarlier(covered.until()));
  }

  private static LocalDate yearEarlier(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return day.equals(month.atEndOfMonth())
        ? month.minusYears(1).atEndOfMonth()
        : day.minusYears(1);
  }
}

package io.tillsight.app.figures;

import io.tillsight.core.analysis.Against;
import io.tillsight.core.analysis.Granularity;
import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.cube.Calendars;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.model.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Net sales of whole calendar periods under a filter whose own period is ignored. */
final class PeriodSales {
  private static final int WEEKS_OF_A_YEAR = 52;

  private final Granularity granularity;
  private final SellingDays days;
  private final Map<String, Money> sales = new HashMap<>();

  PeriodSales(Scope scope, Granularity granularity, SellingDays days) {
    this.granularity = granularity;
    this.days = days;
    Rows rows =
        scope
            .engine()
            .rows(
                Query.by(
                    granularity.dimension(),
                    scope.filter().without(granularity.dimension()).during(Period.ALL),
                    Measure.NET_SALES));
    for (int row = 0; row < rows.size(); row++) {
      sales.put(rows.key(row, 0), rows.money(row, Measure.NET_SALES));
    }
  }

  String key(LocalDate day) {
    return Calendars.key(granularity.dimension(), day);
  }

  /** The whole period a year (or, against the previous, one period) earlier; NaN where unknown. */
  double base(Period period, Against against) {
    LocalDate day = period.from();
    LocalDate earlier =
        switch (granularity) {
          case WEEK -> day.minusWeeks(against == Against.PREVIOUS ? 1 : WEEKS_OF_A_YEAR);
          case DAY ->
              switch (against) {
                case LAST_YEAR -> day.minusYears(1);
                case SAME_WEEKDAYS -> day.minusWeeks(WEEKS_OF_A_YEAR);
                case PREVIOUS -> day.minusDays(1);
              };
          default -> against == Against.PREVIOUS ? day.minusDays(1) : day.minusYears(1);
        };
    return whole(granularity.around(earlier));
  }

  /** Mean of the whole periods up to this one; NaN when the data do not reach back. */
  double average(Period period, int window) {
    if (window < 2) {
      return Double.NaN;
    }
    double sum = 0;
    Period each = period;
    for (int i = 0; i < window; i++) {
      sum += whole(each);
      each = granularity.around(each.from().minusDays(1));
    }
    return sum / window;
  }

  /** Net sales of a period that lies whole within the data; NaN for others. */
  private double whole(Period period) {
    if (days.isEmpty() || days.covered(period) == null || days.isPartial(period)) {
      return Double.NaN;
    }
    return number(sales.getOrDefault(key(period.from()), Money.ZERO));
  }

  static double number(Money amount) {
    return amount.decimal().doubleValue();
  }
}

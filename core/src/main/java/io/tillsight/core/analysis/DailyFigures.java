package io.tillsight.core.analysis;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Quantity;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Net sales and units per day under a filter whose period is ignored; sums over any period. */
final class DailyFigures {
  private final NavigableMap<LocalDate, long[]> days = new TreeMap<>();

  private DailyFigures() {}

  static DailyFigures of(SalesEngine engine, Filter filter) {
    Rows rows =
        engine.rows(
            Query.by(Dimension.DAY, filter.during(Period.ALL), Measure.NET_SALES, Measure.UNITS));
    DailyFigures figures = new DailyFigures();
    rows.list().forEach(row -> figures.days.put(LocalDate.parse(row.keys().get(0)), row.values()));
    return figures;
  }

  Money netSales(Period period) {
    return new Money(sum(period, 0));
  }

  Quantity units(Period period) {
    return new Quantity(sum(period, 1));
  }

  private long sum(Period period, int measure) {
    long sum = 0;
    for (long[] values : days.subMap(period.from(), true, period.until(), true).values()) {
      sum = Math.addExact(sum, values[measure]);
    }
    return sum;
  }
}

package io.tillsight.app.figures;

import io.tillsight.core.cube.Calendars;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last whole weeks of a period, at most 26, and the same ones 52 weeks earlier. */
final class RecentWeeks {
  private static final int MOST = 26;
  private static final int YEAR = 52;

  private final List<LocalDate> mondays;
  private final Rows rows;
  private final Map<String, Integer> rowOf = new HashMap<>();

  private RecentWeeks(List<LocalDate> mondays, Rows rows) {
    this.mondays = mondays;
    this.rows = rows;
    for (int row = 0; rows != null && row < rows.size(); row++) {
      rowOf.put(rows.key(row, 0), row);
    }
  }

  /** Of the covered days, null for none. */
  static RecentWeeks of(Scope scope, Period covered) {
    List<LocalDate> mondays = mondays(covered);
    Rows rows = question(scope, covered).map(scope.engine()::rows).orElse(null);
    return new RecentWeeks(mondays, rows);
  }

  /**
   * What has to be asked for the covered days, null for none; empty when there is no whole week.
   */
  static Optional<Query> question(Scope scope, Period covered) {
    List<LocalDate> mondays = mondays(covered);
    if (mondays.isEmpty()) {
      return Optional.empty();
    }
    Period asked =
        new Period(mondays.get(0).minusWeeks(YEAR), mondays.get(mondays.size() - 1).plusDays(6));
    return Optional.of(
        Query.by(
            Dimension.WEEK,
            scope.filter().without(Dimension.WEEK).during(asked),
            Measure.NET_SALES,
            Measure.ORDERS,
            Measure.UNITS,
            Measure.CUSTOMERS,
            Measure.COST,
            Measure.COSTED_SALES,
            Measure.RETURNED_SALES));
  }

  private static List<LocalDate> mondays(Period covered) {
    if (covered == null) {
      return List.of();
    }
    LocalDate last =
        covered.until().plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<LocalDate> mondays = new ArrayList<>();
    for (int back = MOST; back >= 1; back--) {
      LocalDate monday = last.minusWeeks(back);
      if (!monday.isBefore(covered.from())) {
        mondays.add(monday);
      }
    }
    return mondays;
  }

  List<Double> of(KeyFigure.Kind kind) {
    return mondays.stream().map(monday -> value(kind, monday)).toList();
  }

  List<Double> yearBefore(KeyFigure.Kind kind) {
    return mondays.stream().map(monday -> value(kind, monday.minusWeeks(YEAR))).toList();
  }

  private double value(KeyFigure.Kind kind, LocalDate monday) {
    Integer row = rowOf.get(Calendars.key(Dimension.WEEK, monday));
    if (row == null) {
      return Double.NaN;
    }
    double sales = rows.value(row, Measure.NET_SALES);
    return switch (kind) {
      case NET_SALES -> sales;
      case ORDERS -> rows.count(row, Measure.ORDERS);
      case AVERAGE_ORDER -> sales / orNaN(rows.count(row, Measure.ORDERS));
      case UNITS -> rows.value(row, Measure.UNITS);
      case CUSTOMERS -> rows.count(row, Measure.CUSTOMERS);
      case MARGIN ->
          1 - rows.value(row, Measure.COST) / orNaN(rows.value(row, Measure.COSTED_SALES));
      case RETURNS -> rows.value(row, Measure.RETURNED_SALES);
    };
  }

  private static double orNaN(long divisor) {
    return divisor == 0 ? Double.NaN : divisor;
  }
}

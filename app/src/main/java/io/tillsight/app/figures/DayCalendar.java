package io.tillsight.app.figures;

import io.tillsight.app.chart.AxisTick;
import io.tillsight.app.chart.CalendarMap;
import io.tillsight.app.chart.Shades;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Measure;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Query;
import io.tillsight.core.cube.Rows;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Net sales of every day, weeks across, at most the last year of the filter's period. */
final class DayCalendar {
  private static final int WEEK = 7;

  private final Scope scope;
  private final Sentences sentences;

  DayCalendar(Scope scope) {
    this.scope = scope;
    sentences = new Sentences(scope);
  }

  Figure<CalendarMap> figure() {
    Period shown = lastYear(Spans.covered(scope));
    Map<LocalDate, Double> sales = sales();
    double[] known =
        sales.entrySet().stream()
            .filter(day -> shown != null && shown.contains(day.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .toArray();
    Amounts amounts = Amounts.of(scope, Arrays.stream(known));
    CalendarMap chart =
        new CalendarMap(
            subject(amounts),
            shown == null ? List.of() : days(shown, sales),
            IntStream.rangeClosed(1, WEEK).mapToObj(scope.formats()::weekday).toList(),
            shown == null ? List.of() : months(shown),
            Shades.quantiles(known),
            scope.words().text("figure.calendar.unit", amounts.unit()),
            scope.words().text("figure.calendar.closed"));
    return Figure.of(
        sentences.caption(
            amounts.unit(), sentences.period(shown), scope.words().text("figure.calendar.weeks")),
        chart);
  }

  /** More than 53 weeks would not be legible: what is left is the last year of the period. */
  private static Period lastYear(Period covered) {
    if (covered == null || !covered.from().isBefore(covered.until().minusYears(1).plusDays(1))) {
      return covered;
    }
    return new Period(covered.until().minusYears(1).plusDays(1), covered.until());
  }

  private Map<LocalDate, Double> sales() {
    Rows rows =
        scope
            .engine()
            .rows(
                Query.by(
                    Dimension.DAY,
                    scope.filter().without(Dimension.DAY),
                    Measure.NET_SALES,
                    Measure.LINES));
    Map<LocalDate, Double> sales = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.count(row, Measure.LINES) > 0) {
        sales.put(
            LocalDate.parse(rows.key(row, 0)),
            rows.money(row, Measure.NET_SALES).decimal().doubleValue());
      }
    }
    return sales;
  }

  private List<CalendarMap.Day> days(Period shown, Map<LocalDate, Double> sales) {
    LocalDate monday = monday(shown.from());
    List<CalendarMap.Day> days = new ArrayList<>();
    for (LocalDate day = shown.from(); !day.isAfter(shown.until()); day = day.plusDays(1)) {
      int weekday = day.getDayOfWeek().getValue();
      String name =
          scope.names().of(Dimension.WEEKDAY, String.valueOf(weekday))
              + " "
              + scope.formats().date(day);
      days.add(
          new CalendarMap.Day(
              day.toString(),
              name,
              week(monday, day),
              weekday - 1,
              sales.getOrDefault(day, Double.NaN)));
    }
    return days;
  }

  private List<AxisTick> months(Period shown) {
    LocalDate monday = monday(shown.from());
    List<AxisTick> months = new ArrayList<>();
    LocalDate first = shown.from().withDayOfMonth(1);
    for (LocalDate month = first; !month.isAfter(shown.until()); month = month.plusMonths(1)) {
      LocalDate start = month.isBefore(shown.from()) ? shown.from() : month;
      months.add(new AxisTick(week(monday, start), scope.formats().month(month.getMonthValue())));
    }
    return months;
  }

  private Subject subject(Amounts amounts) {
    Words words =
        new Words(
            scope.names().name(Dimension.DAY),
            scope.words().text("figure.netSales"),
            "",
            "",
            "",
            "",
            "");
    return new Subject(scope.words().text("figure.by.day"), words, amounts, true);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static int week(LocalDate monday, LocalDate day) {
    return (int) (ChronoUnit.DAYS.between(monday, day) / WEEK);
  }
}

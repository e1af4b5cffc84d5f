package io.tillsight.app.figures;

import io.tillsight.app.chart.ForecastFan;
import io.tillsight.app.chart.Interval;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.cube.Period;
import io.tillsight.core.model.Money;
import io.tillsight.core.series.Forecast;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * History and forecast with its intervals: day by day for two weeks, as sums of seven days for
 * longer horizons, where days would hide the course. The limits of a sum come from a forecast of
 * weeks, see {@link WeekSpread}; where that is refused they are the sums of the daily limits, which
 * are rather too wide.
 */
final class ForecastFans {
  private static final int WEEK = 7;
  private static final int DAILY_UP_TO = 14;
  private static final int YEAR = 364;
  private static final int SHORT_PAST = 42;

  private final Scope scope;
  private final Sentences sentences;
  private final ForecastAnalysis.Result result;
  private final List<Forecast.Step> steps;
  private final int window;
  private final Optional<WeekSpread> spread;

  ForecastFans(Scope scope, ForecastAnalysis.Result result) {
    this.scope = scope;
    this.result = result;
    sentences = new Sentences(scope);
    steps = result.made().map(made -> made.forecast().steps()).orElse(List.of());
    window = result.horizon() > DAILY_UP_TO ? WEEK : 1;
    spread = window == 1 || steps.isEmpty() ? Optional.empty() : WeekSpread.of(result);
  }

  Figure<ForecastFan> figure() {
    List<ForecastFan.Point> points = new ArrayList<>();
    if (!steps.isEmpty()) {
      int past = window == 1 ? SHORT_PAST : Math.max(26 * WEEK, 2 * result.horizon());
      int first = Math.max(window - 1, result.history().length - past);
      for (int day = first; day < result.history().length + steps.size(); day++) {
        points.add(point(day));
      }
    }
    Amounts amounts =
        Amounts.of(
            scope,
            points.stream().flatMapToDouble(p -> DoubleStream.of(p.actual(), p.outer().high())));
    return Figure.of(caption(amounts), chart(points, amounts));
  }

  private ForecastFan chart(List<ForecastFan.Point> points, Amounts amounts) {
    Words words =
        new Words(
            scope.words().text(window == 1 ? "dimension.day" : "figure.sevenDays"),
            scope.words().text("figure.actual"),
            scope.words().text("figure.yearEarlier"),
            "",
            scope.words().text("figure.forecast"),
            "",
            "");
    boolean made = !points.isEmpty();
    return new ForecastFan(
        new Subject(title(), words, amounts, true),
        points,
        made
            ? TimeTicks.of(
                new Period(
                    LocalDate.ofEpochDay((long) points.get(0).position()),
                    LocalDate.ofEpochDay((long) points.get(points.size() - 1).position())),
                scope.formats())
            : List.of(),
        made
            ? scope.words().text("figure.fan.actual", scope.formats().dayOfMonth(result.lastDay()))
            : "",
        scope
            .words()
            .plural(
                "figure.fan.forecast", result.horizon(), scope.formats().count(result.horizon())),
        scope.formats().percent(0.80, 0),
        scope.formats().percent(0.95, 0));
  }

  private String title() {
    if (steps.isEmpty()) {
      return scope.words().text("figure.fan");
    }
    double total = steps.stream().mapToDouble(Forecast.Step::mean).sum();
    return scope
        .words()
        .plural(
            "figure.fan.title",
            result.horizon(),
            scope.formats().moneyCard(Money.of(BigDecimal.valueOf(total))),
            scope.formats().count(result.horizon()));
  }

  private String caption(Amounts amounts) {
    if (steps.isEmpty()) {
      return sentences.caption();
    }
    String until = scope.formats().date(result.lastDay().plusDays(result.horizon()));
    return sentences.caption(
        window == 1 ? "" : scope.words().text("figure.fan.sums"),
        amounts.unit(),
        scope.words().text("figure.to", until),
        sure(),
        window == 1 || spread.isPresent() ? "" : scope.words().text("figure.fan.limits"));
  }

  /** The 80 % limits of the sum. */
  private String sure() {
    Forecast.Step sum = result.made().orElseThrow().forecast().sum();
    return scope
        .words()
        .text(
            "forecast.sure",
            scope.formats().percent(0.80, 0),
            scope.formats().moneyCard(Money.of(BigDecimal.valueOf(sum.lower80()))),
            scope.formats().moneyCard(Money.of(BigDecimal.valueOf(sum.upper80()))));
  }

  private ForecastFan.Point point(int day) {
    LocalDate date = result.firstDay().plusDays(day);
    String name = scope.formats().date(date);
    double previous = day - YEAR >= window - 1 ? sum(day - YEAR, Reading.MEAN) : Double.NaN;
    if (day < result.history().length) {
      double actual = sum(day, Reading.MEAN);
      return ForecastFan.Point.past(date.toString(), name, date.toEpochDay(), actual, previous);
    }
    double mean = sum(day, Reading.MEAN);
    int ahead = day - result.history().length + 1;
    return new ForecastFan.Point(
        date.toString(),
        name,
        date.toEpochDay(),
        Double.NaN,
        previous,
        mean,
        spread
            .map(found -> found.inner(mean, ahead))
            .orElseGet(() -> new Interval(sum(day, Reading.LOW80), sum(day, Reading.HIGH80))),
        spread
            .map(found -> found.outer(mean, ahead))
            .orElseGet(() -> new Interval(sum(day, Reading.LOW95), sum(day, Reading.HIGH95))));
  }

  /** Which number of a forecast day is read; of a past day it is what happened. */
  private enum Reading {
    MEAN,
    LOW80,
    HIGH80,
    LOW95,
    HIGH95
  }

  private double sum(int last, Reading reading) {
    double sum = 0;
    for (int day = last - window + 1; day <= last; day++) {
      sum += value(day, reading);
    }
    return sum;
  }

  private double value(int day, Reading reading) {
    if (day < result.history().length) {
      return result.history()[day];
    }
    Forecast.Step step = steps.get(day - result.history().length);
    return switch (reading) {
      case MEAN -> step.mean();
      case LOW80 -> step.lower80();
      case HIGH80 -> step.upper80();
      case LOW95 -> step.lower95();
      case HIGH95 -> step.upper95();
    };
  }
}

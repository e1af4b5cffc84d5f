package io.tillsight.app.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Charts over time, from a made-up shop with a Saturday, a summer and a Christmas. */
final class TimeSamples {
  private TimeSamples() {}

  /** Net sales of a day, the same at every call. */
  static double day(LocalDate date) {
    double[] week = {0.80, 0.87, 1.04, 0.96, 1.18, 1.85, 0.31};
    double season = 1 + 0.08 * Math.sin(date.getDayOfYear() / 365.0 * 2 * Math.PI + 4);
    int left = 359 - date.getDayOfYear();
    double christmas = left >= 0 && left < 35 ? 1 + (35 - left) / 35.0 : 1;
    double august = date.getMonthValue() == 8 ? 0.82 : 1;
    double growth = Math.pow(1.05, date.getYear() - 2024);
    double noise = 1 + new Random(date.toEpochDay() * 7919).nextGaussian() * 0.06;
    return 11500
        * week[date.getDayOfWeek().getValue() - 1]
        * season
        * christmas
        * august
        * growth
        * noise;
  }

  static List<AxisTick> months(LocalDate from, LocalDate to) {
    List<AxisTick> ticks = new ArrayList<>();
    LocalDate month = from.withDayOfMonth(1);
    for (; !month.isAfter(to); month = month.plusMonths(1)) {
      String name = Samples.MONTHS[month.getMonthValue() - 1];
      ticks.add(
          new AxisTick(
              month.toEpochDay(),
              month.getMonthValue() == 1 && from.getYear() != month.getYear()
                  ? name + " " + month.getYear()
                  : name));
    }
    return ticks;
  }

  static TimeLine weeks() {
    LocalDate monday = LocalDate.of(2025, 12, 29);
    List<TimeLine.Point> points = new ArrayList<>();
    double[] last = new double[4];
    for (int i = 0; i < 52; i++) {
      LocalDate start = monday.plusWeeks(i);
      double previous = week(start.minusDays(364), 7);
      String key = start.toString();
      String name = "week of " + start;
      if (i > 46) {
        points.add(
            new TimeLine.Point(
                key,
                name,
                start.toEpochDay(),
                Double.NaN,
                previous,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                false));
      } else if (i == 46) {
        double actual = week(start, 5);
        double same = week(start.minusDays(364), 5);
        points.add(
            new TimeLine.Point(
                key,
                name,
                start.toEpochDay(),
                actual,
                previous,
                Double.NaN,
                actual - same,
                actual / same - 1,
                true));
      } else {
        double actual = week(start, 7) * (i == 45 ? 1.12 : 1);
        last[i % 4] = actual;
        double average = i < 3 ? Double.NaN : (last[0] + last[1] + last[2] + last[3]) / 4;
        points.add(TimeLine.Point.of(key, name, start.toEpochDay(), actual, previous, average));
      }
    }
    Words words =
        new Words("Week", "2026", "2025, same weekdays", "", "", "difference from 2025", "");
    return new TimeLine(
        new Subject("Net sales by week", words, new EnglishLabels(1000), true),
        points,
        months(LocalDate.of(2026, 1, 1), monday.plusWeeks(51)),
        List.of(
            new TimeLine.Band(
                LocalDate.of(2026, 3, 9).toEpochDay(),
                LocalDate.of(2026, 3, 22).toEpochDay(),
                "9 – 22 Mar: Lille closed for works")),
        List.of(new TimeLine.Callout(monday.plusWeeks(45).toString(), "week 46, record")),
        "average of 4 weeks",
        "to 20 Nov",
        "vs same 5 days",
        true);
  }

  /** Three years of days: more points than pixels. */
  static TimeLine longDays() {
    List<TimeLine.Point> points = new ArrayList<>();
    LocalDate from = LocalDate.of(2024, 1, 1);
    LocalDate to = LocalDate.of(2026, 11, 20);
    for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
      points.add(
          new TimeLine.Point(
              date.toString(),
              date.toString(),
              date.toEpochDay(),
              date.getMonthValue() == 5 && date.getDayOfMonth() == 1 ? Double.NaN : day(date),
              Double.NaN,
              Double.NaN,
              Double.NaN,
              Double.NaN,
              false));
    }
    return TimeLine.of(Samples.subject("Net sales by day", "Day"), points, months(from, to));
  }

  static MultiLine topProducts() {
    String[] names = {
      "Faience plate Cassis 27 cm",
      "Cast-iron casserole 24 cm",
      "Washed-linen duvet cover",
      "Rattan pendant Ø 40",
      "Amber glass vase"
    };
    double[] size = {32, 28.5, 26, 20, 19.5};
    List<MultiLine.Period> periods = new ArrayList<>();
    for (int month = 1; month <= 11; month++) {
      LocalDate first = LocalDate.of(2026, month, 1);
      periods.add(
          new MultiLine.Period(
              first.toString(), Samples.MONTHS[month - 1] + " 2026", first.toEpochDay()));
    }
    List<MultiLine.Series> series = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      List<Double> values = new ArrayList<>();
      Random random = new Random(i);
      for (int month = 0; month < 11; month++) {
        double share = Samples.ACTUAL[month] / 345000;
        values.add(size[i] * 1000 * share * (1 + random.nextGaussian() * 0.06));
      }
      series.add(new MultiLine.Series("p" + i, names[i], values));
    }
    return new MultiLine(
        Samples.subject("Top five products by month", "Product"),
        periods,
        series,
        months(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 1)),
        "to 20 Nov");
  }

  static ForecastFan fan() {
    List<ForecastFan.Point> points = new ArrayList<>();
    LocalDate today = LocalDate.of(2026, 11, 20);
    for (int i = -182; i <= 90; i++) {
      LocalDate date = today.plusDays(i);
      double previous = week(date.minusDays(364 + 6), 7);
      double middle = week(date.minusDays(6), 7);
      if (i <= 0) {
        points.add(
            ForecastFan.Point.past(
                date.toString(), date.toString(), date.toEpochDay(), middle, previous));
        continue;
      }
      double sigma = 0.022 + 0.052 * Math.sqrt(i / 90.0) * Math.min(1, 0.35 + i / 14.0);
      points.add(
          new ForecastFan.Point(
              date.toString(),
              date.toString(),
              date.toEpochDay(),
              Double.NaN,
              previous,
              middle,
              new Interval(middle * (1 - 1.28 * sigma), middle * (1 + 1.28 * sigma)),
              new Interval(middle * (1 - 1.96 * sigma), middle * (1 + 1.96 * sigma))));
    }
    Words words = new Words("7 days to", "actual", "last year", "", "forecast", "", "");
    return new ForecastFan(
        new Subject("Net sales forecast", words, new EnglishLabels(1000), true),
        points,
        months(today.minusDays(182), today.plusDays(90)),
        "actual to 20 Nov",
        "forecast, 90 days",
        "80%",
        "95%");
  }

  static SmallMultiples regions() {
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    for (RankedBars.Bar bar : Samples.regions().bars()) {
      if (bar.key().isEmpty()) {
        continue;
      }
      Random random = new Random(bar.key().hashCode());
      List<Double> actual = new ArrayList<>();
      List<Double> previous = new ArrayList<>();
      for (int month = 0; month < 11; month++) {
        double share = bar.value() / 3738871;
        actual.add(Samples.ACTUAL[month] * share * (1 + random.nextGaussian() * 0.03));
        previous.add(Samples.PREVIOUS[month] * share * (1 + random.nextGaussian() * 0.03));
      }
      panels.add(new SmallMultiples.Panel(bar.key(), bar.name(), actual, previous));
    }
    return new SmallMultiples(
        Samples.subject("Each region by month", "Region"),
        List.of(Samples.MONTHS).subList(0, 11),
        panels,
        "Jan",
        "to 20 Nov",
        true,
        List.of("One scale, from 0", "top = €88k a month"));
  }

  static Sparkline spark() {
    List<Double> actual = new ArrayList<>();
    List<Double> previous = new ArrayList<>();
    LocalDate end = LocalDate.of(2026, 11, 20);
    for (int i = 25; i >= 0; i--) {
      actual.add(week(end.minusDays(7L * i + 6), 7));
      previous.add(week(end.minusDays(7L * i + 370), 7));
    }
    return new Sparkline(Samples.subject("Net sales, 26 weeks", "Week"), actual, previous);
  }

  private static double week(LocalDate start, int days) {
    double sum = 0;
    for (int i = 0; i < days; i++) {
      sum += day(start.plusDays(i));
    }
    return sum;
  }
}

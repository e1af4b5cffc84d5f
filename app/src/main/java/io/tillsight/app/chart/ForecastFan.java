package io.tillsight.app.chart;

import io.tillsight.app.chart.draw.Token;
import java.util.List;

/**
 * What happened, then what is expected with its 80 % and 95 % intervals.
 *
 * @param subject what it is about
 * @param points earliest first; the forecast starts after the last actual
 * @param ticks of the time axis
 * @param actualNote the words at the left of the divide, such as {@code actual to 20 Nov}
 * @param forecastNote the words at its right, such as {@code forecast, 90 days}
 * @param innerName of the narrow band, such as {@code 80%}
 * @param outerName of the wide band, such as {@code 95%}
 */
public record ForecastFan(
    Subject subject,
    List<Point> points,
    List<AxisTick> ticks,
    String actualNote,
    String forecastNote,
    String innerName,
    String outerName)
    implements Chart {

  /**
   * One period, with either an actual value or a forecast.
   *
   * @param key the value of the dimension
   * @param name in full
   * @param position on the time axis
   * @param actual NaN in the future
   * @param previous the year before; NaN where unknown
   * @param forecast the middle; NaN in the past
   * @param inner the narrow interval; {@link Interval#NONE} in the past
   * @param outer the wide interval; {@link Interval#NONE} in the past
   */
  public record Point(
      String key,
      String name,
      double position,
      double actual,
      double previous,
      double forecast,
      Interval inner,
      Interval outer) {

    /** What happened. */
    public static Point past(
        String key, String name, double position, double actual, double previous) {
      return new Point(
          key, name, position, actual, previous, Double.NaN, Interval.NONE, Interval.NONE);
    }
  }

  /** Copies the lists. */
  public ForecastFan {
    points = List.copyOf(points);
    ticks = List.copyOf(ticks);
  }

  @Override
  public List<LegendItem> legend() {
    return List.of(
        new LegendItem(LegendItem.Swatch.BAND, Token.ACCENT, innerName),
        new LegendItem(LegendItem.Swatch.WIDE_BAND, Token.ACCENT, outerName));
  }

  @Override
  public TableTwin table() {
    Words words = subject.words();
    return new TableTwin(
            List.of(
                words.dimension(),
                words.actual(),
                words.previous(),
                words.forecast(),
                innerName + " ↓",
                innerName + " ↑",
                outerName + " ↓",
                outerName + " ↑"),
            points.stream().map(this::row).toList())
        .trimmed();
  }

  private TableTwin.Row row(Point point) {
    return new TableTwin.RowBuilder(point.key(), subject.labels())
        .text(point.name())
        .exact(point.actual())
        .exact(point.previous())
        .exact(point.forecast())
        .exact(point.inner().low())
        .exact(point.inner().high())
        .exact(point.outer().low())
        .exact(point.outer().high())
        .done();
  }
}

package io.tillsight.app.chart;

import java.util.List;
import java.util.Optional;

/**
 * Points of two measures with their regression line and its band.
 *
 * @param subject what it is about; its labels and {@code words().actual()} belong to the upright
 *     axis
 * @param across writes the numbers of the axis across
 * @param acrossName names the axis across, with its unit
 * @param points in any order; the first have the better claim to a label
 * @param line the regression; empty where there is none
 */
public record Scatter(
    Subject subject, Labels across, String acrossName, List<Point> points, Optional<Line> line)
    implements Chart {

  /**
   * One point.
   *
   * @param key the value of the dimension
   * @param name beside it
   * @param x across
   * @param y upright
   */
  public record Point(String key, String name, double x, double y) {}

  /**
   * A regression line.
   *
   * @param from its first x
   * @param to its last x
   * @param band from left to right, at least two places; the line is its middle
   * @param bandName the words at the band, such as {@code 95% band}
   */
  public record Line(double from, double to, List<BandPlace> band, String bandName) {
    /** Copies the list. */
    public Line {
      band = List.copyOf(band);
    }
  }

  /**
   * The band at one x.
   *
   * @param x across
   * @param middle on the line
   * @param interval around it; {@link Interval#NONE} for a line without a band
   */
  public record BandPlace(double x, double middle, Interval interval) {}

  /** Copies the list. */
  public Scatter {
    points = List.copyOf(points);
  }

  @Override
  public TableTwin table() {
    Words words = subject.words();
    return new TableTwin(
        List.of(words.dimension(), acrossName, words.actual()),
        points.stream()
            .map(
                point ->
                    new TableTwin.RowBuilder(point.key(), subject.labels())
                        .text(point.name())
                        .number(across.exact(point.x()), point.x())
                        .exact(point.y())
                        .done())
            .toList());
  }
}

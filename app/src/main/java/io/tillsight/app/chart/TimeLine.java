package io.tillsight.app.chart;

import java.util.List;

/**
 * Lines over time: actual, the year before, a moving average, and their difference as columns
 * below.
 *
 * @param subject what it is about; {@code words().change()} names the difference strip
 * @param points earliest first
 * @param ticks of the time axis
 * @param bands named spans behind the lines, such as a closure
 * @param callouts words at single points
 * @param averageName the words at the average line; empty without one
 * @param partialNote the words at the running period, such as {@code to 20 Nov}; may be empty
 * @param partialComparison what its change is measured on, such as {@code vs same 5 days}
 * @param fromZero whether the axis starts at 0: always for sums, not for rates
 */
public record TimeLine(
    Subject subject,
    List<Point> points,
    List<AxisTick> ticks,
    List<Band> bands,
    List<Callout> callouts,
    String averageName,
    String partialNote,
    String partialComparison,
    boolean fromZero)
    implements Chart {

  /**
   * One period.
   *
   * @param key the value of the dimension
   * @param name in full, for popup and table
   * @param position on the time axis
   * @param actual NaN in the future
   * @param previous NaN where unknown
   * @param average NaN where it is not yet defined
   * @param difference actual minus previous on the same elapsed days; NaN where unknown
   * @param change the same, relative; NaN where unknown
   * @param partial whether the period is still running
   */
  public record Point(
      String key,
      String name,
      double position,
      double actual,
      double previous,
      double average,
      double difference,
      double change,
      boolean partial) {

    /** A finished period; difference and change follow from the two values. */
    public static Point of(
        String key, String name, double position, double actual, double previous, double average) {
      double difference = actual - previous;
      double change = previous > 0 ? actual / previous - 1 : Double.NaN;
      return new Point(key, name, position, actual, previous, average, difference, change, false);
    }
  }

  /**
   * A span that explains something; it is not a selection.
   *
   * @param from position of its start
   * @param to position of its end
   * @param name its words
   */
  public record Band(double from, double to, String name) {}

  /**
   * Words at one point.
   *
   * @param key of the point
   * @param text the words
   */
  public record Callout(String key, String text) {}

  /** Copies the lists. */
  public TimeLine {
    points = List.copyOf(points);
    ticks = List.copyOf(ticks);
    bands = List.copyOf(bands);
    callouts = List.copyOf(callouts);
  }

  /** Lines of sums without bands, callouts, average or a running period. */
  public static TimeLine of(Subject subject, List<Point> points, List<AxisTick> ticks) {
    return new TimeLine(subject, points, ticks, List.of(), List.of(), "", "", "", true);
  }

  /** Whether any difference is known. */
  public boolean hasDifference() {
    return Known.any(points, Point::difference);
  }

  @Override
  public TableTwin table() {
    Words words = subject.words();
    return new TableTwin(
            List.of(
                words.dimension(),
                words.actual(),
                words.previous(),
                averageName,
                "±",
                words.change()),
            points.stream().map(this::row).toList())
        .trimmed();
  }

  private TableTwin.Row row(Point point) {
    String note = point.partial() && !partialNote.isEmpty() ? " (" + partialNote + ")" : "";
    return new TableTwin.RowBuilder(point.key(), subject.labels())
        .text(point.name() + note)
        .exact(point.actual())
        .exact(point.previous())
        .exact(point.average())
        .exact(point.difference())
        .change(point.change())
        .done();
  }
}

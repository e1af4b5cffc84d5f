package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.ForecastFan;
import io.tillsight.app.chart.ForecastFan.Point;
import io.tillsight.app.chart.Interval;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** The past as a line, the future as a dashed line inside two bands. */
final class ForecastFanLayout {
  private static final double TOP = 22;
  private static final double INNER = 0.20;
  private static final double OUTER = 0.13;
  private static final double LEAST_FOR_NAMES = 420;

  private final ForecastFan chart;
  private final Subject subject;
  private final Sketch sketch;
  private final Ticks ticks;
  private final double left;
  private final double right;
  private final double bottom;
  private final Scale x;
  private final Scale y;

  ForecastFanLayout(ForecastFan chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    bottom = sketch.height() - TimeAxis.HEIGHT;
    double most = values().max().orElse(1);
    double least = values().min().orElse(0);
    ticks = Ticks.fromZero(least, most, (int) Math.max(2, Math.min(6, (bottom - TOP) / 24)));
    left = ValueAxis.width(sketch, subject.labels(), ticks);
    right = sketch.width() - endRoom();
    int count = chart.points().size();
    double first = count == 0 ? 0 : chart.points().get(0).position();
    double last = count == 0 ? 1 : chart.points().get(count - 1).position();
    x = new Scale(first, last, left, right);
    y = new Scale(ticks.low(), ticks.high(), bottom, TOP);
  }

  void draw() {
    if (chart.points().isEmpty() || right <= left) {
      return;
    }
    sketch.plot(new Box(left, TOP, right - left, bottom - TOP));
    new ValueAxis(sketch, subject.labels(), y, left, right).draw(ticks);
    sketch.across(left, right, bottom, Token.AXIS);
    TimeAxis.draw(sketch, chart.ticks(), x, bottom);
    int last = lastActual();
    band(last, Point::outer, OUTER);
    band(last, Point::inner, INNER);
    lines(last);
    chart.points().forEach(this::mark);
  }

  private void lines(int last) {
    Placed placed = new Placed(sketch, new Box(left, 0, right - left, bottom));
    LinePath previous = path(Point::previous);
    LinePath actual = path(Point::actual);
    LinePath forecast = LinePath.of(future(last), Point::position, this::middle, x, y);
    previous.draw(sketch, Stroke.solid(sketch.ink(Token.PREVIOUS), 1.5));
    actual.draw(sketch, Stroke.solid(sketch.ink(Token.ACTUAL), 2));
    forecast.draw(sketch, Stroke.solid(sketch.ink(Token.FORECAST), 2).dashed(4, 3));
    List.of(previous, actual, forecast).forEach(placed::avoid);
    if (last >= 0) {
      divide(placed, chart.points().get(last));
    }
    if (sketch.width() >= LEAST_FOR_NAMES) {
      TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).semiBold();
      placed.along(actual, left, right, true, subject.words().actual(), style);
      endNames();
    }
  }

  private void divide(Placed placed, Point point) {
    double at = x.at(point.position());
    sketch.guide(at, TOP - 16, bottom, Token.AXIS);
    sketch.dot(at, y.at(point.actual()), 3, sketch.ink(Token.ACTUAL));
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    placed.put(at - 6, TOP - 8, chart.actualNote(), style.end());
    String note = chart.forecastNote();
    placed.put(at + 6, TOP - 8, note.isEmpty() ? "" : note + " →", style);
  }

  private void endNames() {
    Point end = chart.points().get(chart.points().size() - 1);
    EndLabels names = new EndLabels(sketch, 0, bottom);
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT));
    if (!Double.isNaN(end.forecast())) {
      double at = y.at(end.forecast());
      names.add(
          at - 8,
          subject.words().forecast() + " " + subject.labels().mark(end.forecast()),
          style.semiBold());
      if (end.outer().known()) {
        names.add(at + 6, intervalText(end.outer()), style.in(sketch.ink(Token.ACCENT)));
      }
    }
    if (!Double.isNaN(end.previous())) {
      names.add(
          y.at(end.previous()) + 16,
          subject.words().previous(),
          style.medium().in(sketch.ink(Token.TEXT3)));
    }
    names.draw(right + 8);
  }

  private String intervalText(Interval interval) {
    return chart.outerName()
        + ": "
        + subject.labels().mark(interval.low())
        + " – "
        + subject.labels().mark(interval.high());
  }

  private void band(int last, Function<Point, Interval> interval, double opacity) {
    List<Double> upper = new ArrayList<>();
    List<Double> lower = new ArrayList<>();
    for (Point point : future(last)) {
      Interval span = interval.apply(point);
      boolean start = !Double.isNaN(point.actual());
      if (start || span.known()) {
        double at = x.at(point.position());
        upper.addAll(List.of(at, y.at(start ? point.actual() : span.high())));
        lower.addAll(0, List.of(at, y.at(start ? point.actual() : span.low())));
      }
    }
    upper.addAll(lower);
    if (upper.size() >= 8) {
      double[] xy = upper.stream().mapToDouble(Double::doubleValue).toArray();
      sketch.polygon(Outline.of(Points.of(xy)), sketch.ink(Token.ACCENT).at(opacity));
    }
  }

  private void mark(Point point) {
    int count = chart.points().size();
    double half = count < 2 ? (right - left) / 2 : (right - left) / (count - 1) / 2;
    double from = Math.max(left, x.at(point.position()) - half);
    double to = Math.min(right, x.at(point.position()) + half);
    Details details =
        new Details(subject)
            .exact(subject.words().actual(), point.actual())
            .exact(subject.words().forecast(), point.forecast())
            .text(chart.innerName(), exact(point.inner()))
            .text(chart.outerName(), exact(point.outer()))
            .exact(subject.words().previous(), point.previous());
    sketch.mark(
        new Mark(
            point.key(),
            "",
            point.name(),
            details.done(),
            new Box(from, TOP, Math.max(0.1, to - from), bottom - TOP).rounded(0),
            Mark.Emphasis.TINT));
  }

  private String exact(Interval interval) {
    return interval.known()
        ? subject.labels().exact(interval.low()) + " – " + subject.labels().exact(interval.high())
        : "";
  }

  /** From the last actual point on: the fan starts there. */
  private List<Point> future(int last) {
    return chart.points().subList(Math.max(0, last), chart.points().size());
  }

  private double middle(Point point) {
    return Double.isNaN(point.actual()) ? point.forecast() : point.actual();
  }

  private LinePath path(ToDoubleFunction<Point> value) {
    return LinePath.of(chart.points(), Point::position, value, x, y);
  }

  private int lastActual() {
    int last = -1;
    for (int i = 0; i < chart.points().size(); i++) {
      last = Double.isNaN(chart.points().get(i).actual()) ? last : i;
    }
    return last;
  }

  private double endRoom() {
    if (chart.points().isEmpty() || sketch.width() < LEAST_FOR_NAMES) {
      return 8;
    }
    Point end = chart.points().get(chart.points().size() - 1);
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).semiBold();
    double widest = sketch.textWidth(subject.words().previous(), style);
    if (!Double.isNaN(end.forecast())) {
      String name = subject.words().forecast() + " " + subject.labels().mark(end.forecast());
      widest = Math.max(widest, sketch.textWidth(name, style));
    }
    if (end.outer().known()) {
      widest = Math.max(widest, sketch.textWidth(intervalText(end.outer()), style));
    }
    return widest + 10;
  }

  private DoubleStream values() {
    return chart.points().stream()
        .flatMapToDouble(
            point ->
                DoubleStream.of(
                    point.actual(),
                    point.previous(),
                    point.forecast(),
                    point.outer().low(),
                    point.outer().high()))
        .filter(value -> !Double.isNaN(value));
  }
}

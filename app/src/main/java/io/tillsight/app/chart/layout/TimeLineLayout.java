package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.TimeLine;
import io.tillsight.app.chart.TimeLine.Point;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Lines over time with their difference below. */
final class TimeLineLayout {
  private static final double TOP = 14;
  private static final double STRIP = 64;
  private static final double STRIP_GAP = 22;
  private static final double LOWEST_WITH_STRIP = 220;

  /** Points nearer than this, in pixels, would melt into a band at the full width of the line. */
  private static final double DENSE = 3;

  private static final double LEAST_FOR_NAMES = 420;

  private final TimeLine chart;
  private final Subject subject;
  private final Sketch sketch;
  private final boolean strip;
  private final double left;
  private final double right;
  private final double bottom;
  private final Ticks ticks;
  private final Scale x;
  private final Scale y;

  TimeLineLayout(TimeLine chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    strip = chart.hasDifference() && sketch.height() >= LOWEST_WITH_STRIP;
    bottom = sketch.height() - TimeAxis.HEIGHT - (strip ? STRIP + STRIP_GAP : 0);
    int count = (int) Math.max(2, Math.min(6, (bottom - TOP) / 24));
    ticks =
        chart.fromZero()
            ? Ticks.fromZero(least(), most(), count)
            : Ticks.covering(least(), most(), count);
    double values = ValueAxis.width(sketch, subject.labels(), ticks);
    left = strip ? Math.max(values, DifferenceStrip.width(chart, sketch)) : values;
    right = sketch.width() - endRoom();
    double inset = chart.points().size() > 1 ? Math.min(14, (right - left) * 0.02) : 0;
    x = new Scale(first(), last(), left + inset, right - (endRoom() > 8 ? 0 : 6));
    y = new Scale(ticks.low(), ticks.high(), bottom, TOP);
  }

  void draw() {
    if (chart.points().isEmpty() || right <= left) {
      return;
    }
    sketch.plot(new Box(left, TOP, right - left, sketch.height() - TimeAxis.HEIGHT - TOP));
    Placed placed = new Placed(sketch, new Box(left, 0, sketch.width() - left, sketch.height()));
    bands(placed);
    new ValueAxis(sketch, subject.labels(), y, left, right).draw(ticks);
    TimeAxis.draw(sketch, chart.ticks(), x, sketch.height() - TimeAxis.HEIGHT);
    if (strip) {
      Box place = new Box(left, bottom + STRIP_GAP, right - left, STRIP - 4);
      new DifferenceStrip(chart, sketch, x, place).draw();
    } else {
      sketch.across(left, right, bottom, Token.AXIS);
    }
    lines(placed);
    chart.points().forEach(this::mark);
  }

  private void bands(Placed placed) {
    for (TimeLine.Band band : chart.bands()) {
      double from = Math.max(left, x.at(band.from()));
      double to = Math.min(right, x.at(band.to()));
      sketch.bar(
          new Box(from, TOP, to - from, sketch.height() - TimeAxis.HEIGHT - TOP),
          sketch.ink(Token.SUNKEN));
      if (sketch.ink(Token.SUNKEN).equals(sketch.ink(Token.SURFACE))) {
        sketch.guide(from, TOP, sketch.height() - TimeAxis.HEIGHT, Token.TEXT2);
        sketch.guide(to, TOP, sketch.height() - TimeAxis.HEIGHT, Token.TEXT2);
      }
      TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT2));
      if (!placed.put(to + 6, TOP + 12, band.name(), style)) {
        placed.put(from - 6, TOP + 12, band.name(), style.end());
      }
    }
  }

  private void lines(Placed placed) {
    LinePath previous = path(Point::previous);
    LinePath average = path(Point::average);
    LinePath actual = path(Point::actual);
    LinePath whole = path(point -> point.partial() ? Double.NaN : point.actual());
    List.of(previous, average, actual).forEach(placed::avoid);
    stroke(previous, Stroke.solid(sketch.ink(Token.PREVIOUS), 1.5));
    Stroke accent = Stroke.solid(sketch.ink(Token.ACCENT), 1.5);
    if ((x.end() - x.start()) / chart.points().size() < DENSE) {
      stroke(whole, Stroke.solid(sketch.ink(Token.ACTUAL), 1));
      stroke(average, accent);
    } else {
      stroke(average, accent);
      stroke(whole, Stroke.solid(sketch.ink(Token.ACTUAL), 2));
    }
    TimeLineWords words = new TimeLineWords(chart, sketch);
    partial(placed, words);
    for (TimeLine.Callout callout : chart.callouts()) {
      chart.points().stream()
          .filter(point -> point.key().equals(callout.key()) && !Double.isNaN(point.actual()))
          .forEach(
              point ->
                  words.callout(placed, callout, x.at(point.position()), y.at(point.actual())));
    }
    names(placed, actual, average, previous);
  }

  /** Draws a line; with a selection it is dimmed, and itself again inside the chosen periods. */
  private void stroke(LinePath line, Stroke stroke) {
    if (sketch.frame().highlight().selected().isEmpty()) {
      line.draw(sketch, stroke);
      return;
    }
    line.draw(sketch, Stroke.solid(sketch.frame().palette().dimmed(stroke.ink()), stroke.width()));
    List<Points> chosen =
        chart.points().stream()
            .filter(point -> sketch.frame().highlight().chooses(point.key()))
            .map(point -> band(point).rounded(0).rings().get(0))
            .toList();
    if (!chosen.isEmpty()) {
      sketch.clip(
          new Outline(chosen),
          pen ->
              line.pieces().stream()
                  .filter(piece -> piece.size() > 1)
                  .forEach(piece -> pen.polyline(piece, stroke)));
    }
  }

  private void partial(Placed placed, TimeLineWords words) {
    for (int i = 0; i < chart.points().size(); i++) {
      Point point = chart.points().get(i);
      if (!point.partial() || Double.isNaN(point.actual())) {
        continue;
      }
      Stroke dotted = Stroke.solid(sketch.ink(Token.ACTUAL, point.key()), 2).dashed(3, 3);
      double px = x.at(point.position());
      double py = y.at(point.actual());
      if (i > 0 && !Double.isNaN(chart.points().get(i - 1).actual())) {
        Point before = chart.points().get(i - 1);
        sketch.line(x.at(before.position()), y.at(before.actual()), px, py, dotted);
      }
      sketch.ringed(px, py, 3, sketch.ink(Token.SURFACE), Stroke.solid(dotted.ink(), 1.5));
      words.partial(placed, point, px, py);
    }
  }

  private void names(Placed placed, LinePath actual, LinePath average, LinePath previous) {
    if (endRoom() > 8) {
      endName(placed, Point::previous, subject.words().previous(), Token.TEXT3);
    }
    if (sketch.width() < LEAST_FOR_NAMES) {
      return;
    }
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT));
    placed.along(actual, left, right, true, subject.words().actual(), style.semiBold());
    placed.along(
        average,
        left,
        right,
        false,
        chart.averageName(),
        style.medium().in(sketch.ink(Token.ACCENT)));
    if (endRoom() <= 8) {
      placed.along(
          previous,
          left,
          right,
          false,
          subject.words().previous(),
          style.in(sketch.ink(Token.TEXT3)));
    }
  }

  private void endName(Placed placed, ToDoubleFunction<Point> value, String name, Token token) {
    for (int i = chart.points().size() - 1; i >= 0; i--) {
      double number = value.applyAsDouble(chart.points().get(i));
      if (!Double.isNaN(number)) {
        TextStyle style = TextStyle.caption(sketch.ink(token)).medium();
        placed.put(right + 8, Sketch.baseline(y.at(number), style), name, style);
        return;
      }
    }
  }

  private void mark(Point point) {
    if (Double.isNaN(point.actual()) && Double.isNaN(point.previous())) {
      return;
    }
    String name =
        point.partial() && !chart.partialNote().isEmpty()
            ? point.name() + ", " + chart.partialNote()
            : point.name();
    sketch.mark(
        new Mark(
            point.key(),
            "",
            name,
            new Details(subject)
                .exact(subject.words().actual(), point.actual())
                .exact(subject.words().previous(), point.previous())
                .exact(chart.averageName(), point.average())
                .change(point.change())
                .done(),
            band(point).rounded(0),
            Mark.Emphasis.TINT));
  }

  /** The strip of the plot that belongs to a point: half way to its neighbours. */
  private Box band(Point point) {
    int count = chart.points().size();
    double half = count < 2 ? (right - left) / 2 : (x.end() - x.start()) / (count - 1) / 2;
    double centre = x.at(point.position());
    double from = Math.max(left, centre - half);
    return new Box(
        from,
        TOP,
        Math.max(0.1, Math.min(right, centre + half) - from),
        sketch.height() - TimeAxis.HEIGHT - TOP);
  }

  private LinePath path(ToDoubleFunction<Point> value) {
    return LinePath.of(chart.points(), Point::position, value, x, y);
  }

  /** The room for the name of the year before, where its line reaches the right edge alone. */
  private double endRoom() {
    Point last = chart.points().isEmpty() ? null : chart.points().get(chart.points().size() - 1);
    boolean needed =
        last != null && sketch.width() >= LEAST_FOR_NAMES && !Double.isNaN(last.previous());
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3)).medium();
    double strips = strip ? sketch.textWidth(subject.words().change(), style) : 0;
    return needed || strip && sketch.width() >= LEAST_FOR_NAMES
        ? 16 + Math.max(strips, sketch.textWidth(subject.words().previous(), style))
        : 8;
  }

  private double first() {
    return chart.points().isEmpty() ? 0 : chart.points().get(0).position();
  }

  private double last() {
    return chart.points().isEmpty() ? 1 : chart.points().get(chart.points().size() - 1).position();
  }

  private double most() {
    return values().max().orElse(1);
  }

  private double least() {
    return values().min().orElse(0);
  }

  private DoubleStream values() {
    return chart.points().stream()
        .flatMapToDouble(
            point -> DoubleStream.of(point.actual(), point.previous(), point.average()))
        .filter(value -> !Double.isNaN(value));
  }
}

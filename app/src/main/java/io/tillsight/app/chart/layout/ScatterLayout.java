package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Scatter;
import io.tillsight.app.chart.Scatter.BandPlace;
import io.tillsight.app.chart.Scatter.Point;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Anchor;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Points with a regression line, each named where there is room. */
final class ScatterLayout {
  private static final double TOP = 14;
  private static final double RING = 1.5;
  private static final int FEW = 60;
  private static final int MANY = 400;

  private final Scatter chart;
  private final Subject subject;
  private final Sketch sketch;
  private final Ticks ticksX;
  private final Ticks ticksY;
  private final double left;
  private final double right;
  private final double bottom;
  private final Scale x;
  private final Scale y;
  private final double radius;

  ScatterLayout(Scatter chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    boolean named = sketch.height() >= 120;
    bottom = sketch.height() - (named ? 40 : 22);
    int rows = (int) Math.max(2, Math.min(6, (bottom - TOP) / 24));
    ticksY = ticks(Point::y, rows, true);
    left = ValueAxis.width(sketch, subject.labels(), ticksY) + 4;
    right = sketch.width() - 12;
    ticksX = ticks(Point::x, (int) Math.max(2, Math.min(6, (right - left) / 60)), false);
    x = new Scale(ticksX.low(), ticksX.high(), left, right);
    y = new Scale(ticksY.low(), ticksY.high(), bottom, TOP);
    int count = chart.points().size();
    radius = count <= FEW ? (sketch.height() < 200 ? 4.5 : 6) : count <= MANY ? 3.5 : 2;
  }

  private Ticks ticks(ToDoubleFunction<Point> value, int count, boolean upright) {
    DoubleStream points = chart.points().stream().mapToDouble(value);
    DoubleSummaryStatistics known =
        DoubleStream.concat(points, upright ? lineValues() : DoubleStream.empty())
            .filter(Double::isFinite)
            .summaryStatistics();
    return known.getCount() == 0
        ? new Ticks(0, 1, 1)
        : Ticks.fromZero(known.getMin(), known.getMax(), count);
  }

  /** The middle of the line counts for the axis; a band that leaves the plot is cut. */
  private DoubleStream lineValues() {
    return chart.line().stream()
        .flatMap(line -> line.band().stream())
        .mapToDouble(BandPlace::middle);
  }

  void draw() {
    if (chart.points().isEmpty() || right <= left || bottom <= TOP) {
      return;
    }
    Box plot = new Box(left, TOP, right - left, bottom - TOP);
    sketch.plot(plot);
    new ValueAxis(sketch, subject.labels(), y, left, right).draw(ticksY);
    axisAcross();
    Placed placed = new Placed(sketch, new Box(left, 0, sketch.width() - left, bottom - 2));
    chart.line().ifPresent(line -> line(line, plot, placed));
    for (Point point : visible()) {
      dot(point);
      double reach = radius + 1;
      placed.avoid(new Box(x.at(point.x()) - reach, y.at(point.y()) - reach, 2 * reach, 2 * reach));
    }
    if (chart.points().size() <= FEW) {
      chart.points().forEach(point -> name(point, placed));
    }
  }

  /**
   * Of many points those that are not behind another one: the first in each square that a dot
   * covers, and all that are chosen. The table has them all.
   */
  private List<Point> visible() {
    if (chart.points().size() <= MANY) {
      return chart.points();
    }
    double side = radius * Math.sqrt(2);
    Set<Long> covered = new HashSet<>();
    return chart.points().stream()
        .filter(
            point -> {
              long column = (long) (x.at(point.x()) / side);
              long row = (long) (y.at(point.y()) / side);
              return covered.add(column << Integer.SIZE | row)
                  || sketch.frame().highlight().chooses(point.key());
            })
        .toList();
  }

  private void axisAcross() {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3)).middle();
    sketch.across(left, right, bottom, Token.AXIS);
    double free = Double.NEGATIVE_INFINITY;
    for (double value : ticksX.values()) {
      double at = x.at(value);
      String text = chart.across().axis(value);
      double half = sketch.textWidth(text, style) / 2;
      sketch.down(at, bottom, bottom + 4, Token.AXIS);
      if (at - half > free) {
        sketch.text(at, bottom + 16, text, style);
        free = at + half + 6;
      }
    }
    TextStyle name = style.in(sketch.ink(Token.TEXT2));
    String fitting = Fit.words(sketch, chart.acrossName(), name, right - left);
    if (bottom + 33 < sketch.height()) {
      sketch.text((left + right) / 2, bottom + 33, fitting, name);
    }
  }

  private void line(Scatter.Line line, Box plot, Placed placed) {
    List<BandPlace> known = line.band().stream().filter(place -> place.interval().known()).toList();
    if (known.size() > 1) {
      Outline band = band(known);
      sketch.clip(plot.rounded(0), pen -> pen.polygon(band, sketch.ink(Token.ACCENT_SOFT)));
    }
    double[] xy =
        line.band().stream()
            .flatMapToDouble(place -> DoubleStream.of(x.at(place.x()), y.at(place.middle())))
            .toArray();
    if (xy.length >= 4) {
      Points points = Points.of(xy);
      Stroke stroke = Stroke.solid(sketch.ink(Token.ACCENT), 2);
      sketch.clip(plot.rounded(0), pen -> pen.polyline(points, stroke));
      placed.avoid(new LinePath(List.of(points)));
    }
    if (known.size() > 1) {
      BandPlace last = known.get(known.size() - 1);
      TextStyle style = TextStyle.caption(sketch.ink(Token.ACCENT)).end();
      double at = Math.min(bottom - 6, y.at(last.interval().low()) + 14);
      placed.put(x.at(last.x()), at, line.bandName(), style);
    }
  }

  private Outline band(List<BandPlace> places) {
    List<Double> xy = new ArrayList<>();
    for (BandPlace place : places) {
      xy.addAll(List.of(x.at(place.x()), y.at(place.interval().high())));
    }
    for (int i = places.size() - 1; i >= 0; i--) {
      xy.addAll(List.of(x.at(places.get(i).x()), y.at(places.get(i).interval().low())));
    }
    return Outline.of(Points.of(xy.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  private void dot(Point point) {
    double px = x.at(point.x());
    double py = y.at(point.y());
    if (radius >= 3) {
      sketch.dot(px, py, radius + RING / 2, sketch.ink(Token.SURFACE));
      sketch.dot(px, py, radius - RING / 2, sketch.ink(Token.ACTUAL, point.key()));
    } else {
      sketch.dot(px, py, radius, sketch.ink(Token.ACTUAL, point.key()));
    }
    sketch.mark(
        new Mark(
            point.key(),
            "",
            point.name(),
            new Details(subject)
                .text(chart.acrossName(), chart.across().exact(point.x()))
                .exact(subject.words().actual(), point.y())
                .done(),
            new Box(px, py, 0, 0).inset(-radius - 2).rounded(radius + 2),
            Mark.Emphasis.OUTLINE));
  }

  private void name(Point point, Placed placed) {
    TextStyle style = TextStyle.caption(sketch.textInk(Token.TEXT, point.key()));
    style = sketch.frame().highlight().chooses(point.key()) ? style.semiBold() : style;
    double px = x.at(point.x());
    double py = y.at(point.y());
    double side = radius + 4;
    Object[][] places = {
      {side, 4.0, Anchor.START},
      {-side, 4.0, Anchor.END},
      {0.0, -side - 1, Anchor.MIDDLE},
      {0.0, side + 9, Anchor.MIDDLE},
      {side - 2, side + 4, Anchor.START},
      {-side + 2, -side + 2, Anchor.END},
      {side - 2, -side + 2, Anchor.START},
      {-side + 2, side + 4, Anchor.END}
    };
    for (Object[] place : places) {
      TextStyle anchored = style.anchor((Anchor) place[2]);
      if (placed.put(px + (double) place[0], py + (double) place[1], point.name(), anchored)) {
        return;
      }
    }
  }
}

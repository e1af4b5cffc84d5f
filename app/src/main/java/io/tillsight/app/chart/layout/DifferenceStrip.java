package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.TimeLine;
import io.tillsight.app.chart.TimeLine.Point;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;

/** The difference from the year before as columns around an axis of its own. */
final class DifferenceStrip {
  private final TimeLine chart;
  private final Subject subject;
  private final Sketch sketch;
  private final Scale x;
  private final double left;
  private final double right;
  private final double top;
  private final double height;

  DifferenceStrip(TimeLine chart, Sketch sketch, Scale x, Box place) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    this.x = x;
    this.left = place.x();
    this.right = place.right();
    this.top = place.y();
    this.height = place.height();
  }

  /** The room that its values need at the left of the plot. */
  static double width(TimeLine chart, Sketch sketch) {
    Ticks ticks = ticks(chart);
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    double widest = 0;
    for (double value : new double[] {ticks.low(), ticks.high()}) {
      widest = Math.max(widest, sketch.textWidth(text(chart, value), style));
    }
    return widest + 6;
  }

  private static Ticks ticks(TimeLine chart) {
    double[] known =
        chart.points().stream()
            .mapToDouble(Point::difference)
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    double least = known.length == 0 ? 0 : known[0];
    double most = known.length == 0 ? 1 : known[known.length - 1];
    return Ticks.fromZero(least, most, 4);
  }

  private static String text(TimeLine chart, double value) {
    return (value > 0 ? "+" : "") + chart.subject().labels().axis(value);
  }

  void draw() {
    Ticks ticks = ticks(chart);
    Scale y = new Scale(ticks.low(), ticks.high(), top + height, top);
    axisLabels(ticks, y);
    double pitch = (x.end() - x.start()) / Math.max(1, chart.points().size() - 1);
    double width = Math.max(1, pitch * 0.62);
    for (Point point : chart.points()) {
      if (!Double.isNaN(point.difference())) {
        column(point, y, width);
      }
    }
    sketch.across(left, right, y.at(0), Token.AXIS);
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    sketch.text(right + 8, Sketch.baseline(y.at(0), style), subject.words().change(), style);
  }

  private void axisLabels(Ticks ticks, Scale y) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3)).end();
    for (double value : new double[] {ticks.low(), 0, ticks.high()}) {
      boolean apart = value == 0 || Math.abs(y.at(value) - y.at(0)) >= 13;
      if (apart) {
        sketch.text(left - 6, Sketch.baseline(y.at(value), style), text(chart, value), style);
      }
    }
  }

  private void column(Point point, Scale y, double width) {
    double centre = x.at(point.position());
    Box box =
        Box.between(centre - width / 2, y.at(0), centre + width / 2, y.at(point.difference()));
    Token token = Details.tone(subject, point.difference()).token();
    if (point.partial()) {
      sketch.frameInside(box, Stroke.solid(sketch.ink(token, point.key()), 1).dashed(2, 2));
    } else if (point.difference() != 0) {
      sketch.bar(box, sketch.ink(token, point.key()));
    }
  }
}

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
  private final double right;
  private final double top;
  private final double height;

  DifferenceStrip(TimeLine chart, Sketch sketch, Scale x, double right, double top, double height) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    this.x = x;
    this.right = right;
    this.top = top;
    this.height = height;
  }

  void draw() {
    double least = Math.min(0, extreme(-1));
    double most = Math.max(0, extreme(1));
    Ticks ticks = Ticks.fromZero(least, most, 4);
    Scale y = new Scale(ticks.low(), ticks.high(), top + height, top);
    double left = ValueAxis.width(sketch, subject.labels(), ticks);
    axisLabels(ticks, y);
    double pitch = (x.end() - x.start()) / Math.max(1, chart.points().size() - 1);
    double width = Math.max(1, pitch * 0.62);
    for (Point point : chart.points()) {
      if (!Double.isNaN(point.difference())) {
        column(point, y, width);
      }
    }
    sketch.across(Math.min(left, x.start()), right, y.at(0), Token.AXIS);
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    sketch.text(right + 8, Sketch.baseline(y.at(0), style), subject.words().change(), style);
  }

  private void axisLabels(Ticks ticks, Scale y) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3)).end();
    double end = x.start() - Math.min(14, (right - x.start()) * 0.02) - 6;
    for (double value : new double[] {ticks.low(), 0, ticks.high()}) {
      boolean apart = value == 0 || Math.abs(y.at(value) - y.at(0)) >= 13;
      if (apart) {
        String text = value == 0 ? "0" : (value > 0 ? "+" : "") + subject.labels().axis(value);
        sketch.text(end, Sketch.baseline(y.at(value), style), text, style);
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

  private double extreme(int sign) {
    return sign
        * chart.points().stream()
            .mapToDouble(Point::difference)
            .filter(value -> !Double.isNaN(value))
            .map(value -> value * sign)
            .max()
            .orElse(0);
  }
}

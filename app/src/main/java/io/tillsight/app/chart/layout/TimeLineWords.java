package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.TimeLine;
import io.tillsight.app.chart.TimeLine.Point;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;

/** Words at single points of a line over time. */
final class TimeLineWords {
  private final TimeLine chart;
  private final Subject subject;
  private final Sketch sketch;

  TimeLineWords(TimeLine chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
  }

  /** The running period: its name, its value, its change on the same elapsed days. */
  void partial(Placed placed, Point point, double px, double py) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).medium();
    String note = chart.partialNote() + ": " + subject.labels().mark(point.actual());
    for (double[] at : new double[][] {{8, 11}, {8, -8}, {-8, 16}, {-8, -10}}) {
      TextStyle side = at[0] < 0 ? style.end() : style;
      if (placed.put(px + at[0], py + at[1], note, side)) {
        if (!Double.isNaN(point.change())) {
          String change =
              subject.labels().changePercent(point.change()) + " " + chart.partialComparison();
          Token token = Details.tone(subject, point.change()).token();
          placed.put(px + at[0], py + at[1] + 14, change.strip(), side.in(sketch.ink(token)));
        }
        return;
      }
    }
  }

  void callout(Placed placed, TimeLine.Callout callout, double px, double py) {
    sketch.dot(px, py, 3, sketch.ink(Token.ACTUAL, callout.key()));
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).medium();
    if (!placed.put(px - 4, py - 9, callout.text(), style.end())) {
      placed.put(px + 8, py - 6, callout.text(), style);
    }
  }
}

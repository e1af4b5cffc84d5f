package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.SmallMultiples;
import io.tillsight.app.chart.SmallMultiples.Panel;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Detail;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Panels in a grid, all on one scale. */
final class SmallMultiplesLayout {
  private static final double LEAST_WIDTH = 108;
  private static final double LEAST_HEIGHT = 64;
  private static final double GAP = 22;
  private static final double HEAD = 20;
  private static final double FOOT = 22;

  private final SmallMultiples chart;
  private final Subject subject;
  private final Sketch sketch;
  private final int across;
  private final int shown;
  private final double width;
  private final double height;
  private final double least;
  private final double most;

  SmallMultiplesLayout(SmallMultiples chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    int most = (int) Math.max(1, (sketch.width() + GAP) / LEAST_WIDTH);
    int down = (int) Math.max(1, sketch.height() / LEAST_HEIGHT);
    int wanted = chart.panels().size() + (chart.scaleNotes().isEmpty() ? 0 : 1);
    across = best(most, down, wanted);
    int rows = Math.max(1, Math.min(down, (wanted + across - 1) / across));
    shown = Math.min(chart.panels().size(), across * rows);
    width = (sketch.width() + GAP) / across;
    height = sketch.height() / rows;
    this.least = Math.min(0, values().min().orElse(0));
    this.most = Math.max(values().max().orElse(1), this.least + 1e-9);
  }

  /** The number of columns that comes nearest to panels of 5 : 4. */
  private int best(int most, int down, int wanted) {
    int best = most;
    double least = Double.POSITIVE_INFINITY;
    for (int columns = 1; columns <= most; columns++) {
      int rows = (wanted + columns - 1) / columns;
      double shape = sketch.width() / columns / (sketch.height() / rows);
      double off = Math.abs(Math.log(shape / 1.25));
      if (rows <= down && off < least) {
        least = off;
        best = columns;
      }
    }
    return best;
  }

  void draw() {
    for (int i = 0; i < shown; i++) {
      panel(chart.panels().get(i), i % across * width, i / across * height);
    }
    if (shown == chart.panels().size() && shown % across != 0) {
      notes(shown % across * width, shown / across * height);
    }
  }

  private void panel(Panel panel, double left, double top) {
    TextStyle style = TextStyle.caption(sketch.textInk(Token.TEXT, panel.key())).medium();
    style = sketch.frame().highlight().chooses(panel.key()) ? style.semiBold() : style;
    double right = left + width - GAP;
    sketch.text(left, top + 12, Fit.name(sketch, panel.name(), style, width - GAP), style);
    double bottom = top + height - FOOT;
    Scale x = new Scale(0, Math.max(1, chart.periods().size() - 1), left, right - 3);
    Scale y = new Scale(least, most, bottom, top + HEAD);
    sketch.across(left, right, y.at(0), Token.AXIS);
    path(panel.previous(), panel.previous().size(), x, y)
        .draw(sketch, Stroke.solid(sketch.ink(Token.PREVIOUS, panel.key()), 1.25));
    actual(panel, x, y);
    feet(left, right, bottom + 13);
    Box box = new Box(left - 4, top - 2, width - GAP + 8, height - 2);
    sketch.mark(
        new Mark(
            panel.key(), "", panel.name(), details(panel), box.rounded(4), Mark.Emphasis.TINT));
  }

  private void actual(Panel panel, Scale x, Scale y) {
    Stroke stroke = Stroke.solid(sketch.ink(Token.ACTUAL, panel.key()), 1.75);
    int count = panel.actual().size();
    int finished = chart.lastIsPartial() ? count - 1 : count;
    path(panel.actual(), finished, x, y).draw(sketch, stroke);
    if (!chart.lastIsPartial() || count < 2) {
      return;
    }
    double end = y.at(panel.actual().get(count - 1));
    double before = y.at(panel.actual().get(count - 2));
    if (!Double.isNaN(end) && !Double.isNaN(before)) {
      sketch.line(x.at(count - 2), before, x.at(count - 1), end, stroke.dashed(2, 2));
      sketch.ringed(
          x.at(count - 1), end, 2, sketch.ink(Token.SURFACE), Stroke.solid(stroke.ink(), 1));
    }
  }

  private void feet(double left, double right, double baseline) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    double both =
        sketch.textWidth(chart.firstName(), style) + sketch.textWidth(chart.lastName(), style);
    if (both + 8 <= right - left) {
      sketch.text(left, baseline, chart.firstName(), style);
    }
    sketch.text(right, baseline, chart.lastName(), style.end());
  }

  private void notes(double left, double top) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    double y = top + 11;
    for (String note : chart.scaleNotes()) {
      sketch.text(left, y, note, y == top + 11 ? style.medium() : style);
      y += 17;
    }
    y = entry(left, y + 1, Token.ACTUAL, 2, subject.words().actual());
    if (chart.panels().stream().anyMatch(panel -> !panel.previous().isEmpty())) {
      entry(left, y, Token.PREVIOUS, 1.5, subject.words().previous());
    }
  }

  private double entry(double left, double y, Token token, double width, String name) {
    if (y + 4 > sketch.height()) {
      return y;
    }
    sketch.line(left, y - 4, left + 18, y - 4, Stroke.solid(sketch.ink(token), width));
    sketch.text(left + 24, y, name, TextStyle.caption(sketch.ink(Token.TEXT2)));
    return y + 16;
  }

  private List<Detail> details(Panel panel) {
    Details details = new Details(subject);
    for (int i = 0; i < chart.periods().size() && i < panel.actual().size(); i++) {
      details.exact(chart.periods().get(i), panel.actual().get(i));
    }
    return details.done();
  }

  private static LinePath path(List<Double> values, int until, Scale x, Scale y) {
    return LinePath.of(
        IntStream.range(0, until).boxed().toList(), Integer::doubleValue, values::get, x, y);
  }

  private DoubleStream values() {
    return chart.panels().stream()
        .flatMapToDouble(
            panel ->
                DoubleStream.concat(
                    panel.actual().stream().mapToDouble(Double::doubleValue),
                    panel.previous().stream().mapToDouble(Double::doubleValue)))
        .filter(value -> !Double.isNaN(value));
  }
}

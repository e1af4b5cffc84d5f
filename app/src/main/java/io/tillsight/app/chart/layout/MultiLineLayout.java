package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.MultiLine;
import io.tillsight.app.chart.MultiLine.Period;
import io.tillsight.app.chart.MultiLine.Series;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** At most five lines, each named at its end. */
final class MultiLineLayout {
  private static final double TOP = 8;
  private static final double REACH = 5;

  private final MultiLine chart;
  private final Subject subject;
  private final Sketch sketch;
  private final Ticks ticks;
  private final double left;
  private final double right;
  private final double bottom;
  private final Scale x;
  private final Scale y;

  MultiLineLayout(MultiLine chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    bottom = sketch.height() - TimeAxis.HEIGHT;
    double[] known =
        chart.series().stream()
            .flatMap(line -> line.values().stream())
            .mapToDouble(Double::doubleValue)
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    double least = known.length == 0 ? 0 : known[0];
    double most = known.length == 0 ? 1 : known[known.length - 1];
    ticks = Ticks.fromZero(least, most, (int) Math.max(2, Math.min(6, (bottom - TOP) / 24)));
    left = ValueAxis.width(sketch, subject.labels(), ticks);
    right = sketch.width() - nameRoom();
    double first = chart.periods().isEmpty() ? 0 : chart.periods().get(0).position();
    int count = chart.periods().size();
    double last = count == 0 ? 1 : chart.periods().get(count - 1).position();
    x = new Scale(first, last, left + 6, right);
    y = new Scale(ticks.low(), ticks.high(), bottom, TOP);
  }

  void draw() {
    if (chart.series().isEmpty() || chart.periods().isEmpty() || right <= left + 10) {
      return;
    }
    sketch.plot(new Box(left, TOP, right - left, bottom - TOP));
    new ValueAxis(sketch, subject.labels(), y, left, right).draw(ticks);
    sketch.across(left, right, bottom, Token.AXIS);
    TimeAxis.draw(sketch, chart.ticks(), x, bottom);
    EndLabels names = new EndLabels(sketch, 0, bottom);
    for (int i = chart.series().size() - 1; i >= 0; i--) {
      line(chart.series().get(i), i);
    }
    for (int i = 0; i < chart.series().size(); i++) {
      name(chart.series().get(i), names);
      mark(chart.series().get(i));
    }
    names.draw(right + 10);
  }

  private void line(Series series, int index) {
    Ink ink = sketch.ink(Token.category(index), series.key());
    int last = chart.periods().size() - 1;
    boolean partial = !chart.partialNote().isEmpty() && last > 0;
    path(series, partial ? last : last + 1).draw(sketch, Stroke.solid(ink, 2));
    double end = series.values().get(last);
    if (Double.isNaN(end)) {
      return;
    }
    double px = x.at(chart.periods().get(last).position());
    if (partial && !Double.isNaN(series.values().get(last - 1))) {
      sketch.line(
          x.at(chart.periods().get(last - 1).position()),
          y.at(series.values().get(last - 1)),
          px,
          y.at(end),
          Stroke.solid(ink, 2).dashed(3, 3));
      sketch.ringed(px, y.at(end), 3, sketch.ink(Token.SURFACE), Stroke.solid(ink, 1.5));
    } else {
      sketch.dot(px, y.at(end), 3, ink);
    }
  }

  private LinePath path(Series series, int until) {
    return LinePath.of(
        IntStream.range(0, until).boxed().toList(),
        i -> chart.periods().get(i).position(),
        series.values()::get,
        x,
        y);
  }

  private void name(Series series, EndLabels names) {
    TextStyle style = TextStyle.caption(sketch.textInk(Token.TEXT, series.key()));
    style = sketch.frame().highlight().chooses(series.key()) ? style.semiBold() : style.medium();
    String fitting = Fit.words(sketch, series.name(), style, sketch.width() - right - 12);
    names.add(y.at(lastKnown(series)), fitting, style);
  }

  private void mark(Series series) {
    Details details = new Details(subject);
    for (int i = Math.max(0, chart.periods().size() - 12); i < chart.periods().size(); i++) {
      Period period = chart.periods().get(i);
      boolean running = i == chart.periods().size() - 1 && !chart.partialNote().isEmpty();
      details.exact(
          running ? period.name() + ", " + chart.partialNote() : period.name(),
          series.values().get(i));
    }
    List<Points> ribbons = new ArrayList<>();
    path(series, chart.periods().size()).pieces().forEach(piece -> ribbons.add(ribbon(piece)));
    if (!ribbons.isEmpty()) {
      sketch.mark(
          new Mark(
              series.key(),
              "",
              series.name(),
              details.done(),
              new Outline(ribbons),
              Mark.Emphasis.OUTLINE));
    }
  }

  /** A band of some pixels above and below a line: what a pointer can hit. */
  private static Points ribbon(Points line) {
    int count = line.size();
    double[] xy = new double[4 * count];
    for (int i = 0; i < count; i++) {
      xy[2 * i] = line.x(i);
      xy[2 * i + 1] = line.y(i) - REACH;
      xy[4 * count - 2 * i - 2] = line.x(i) + (count == 1 ? REACH : 0);
      xy[4 * count - 2 * i - 1] = line.y(i) + REACH;
    }
    return Points.of(xy);
  }

  private double lastKnown(Series series) {
    for (int i = series.values().size() - 1; i >= 0; i--) {
      if (!Double.isNaN(series.values().get(i))) {
        return series.values().get(i);
      }
    }
    return 0;
  }

  private double nameRoom() {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).semiBold();
    double widest =
        chart.series().stream()
            .mapToDouble(line -> sketch.textWidth(line.name(), style))
            .max()
            .orElse(0);
    return 14 + Math.min(widest, sketch.width() * 0.3);
  }
}

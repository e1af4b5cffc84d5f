package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.AxisTick;
import io.tillsight.app.chart.CalendarMap;
import io.tillsight.app.chart.CalendarMap.Day;
import io.tillsight.app.chart.LegendItem;
import io.tillsight.app.chart.LegendItem.Swatch;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;

/** Days as squares; the weeks are broken into as many lines as make the squares largest. */
final class CalendarMapLayout {
  private static final double HEAD = 16;
  private static final double LEGEND = 30;
  private static final double LARGEST = 24;

  private final CalendarMap chart;
  private final Subject subject;
  private final Sketch sketch;
  private final double left;
  private final boolean withLegend;
  private final int weeks;
  private final int perLine;
  private final double cell;

  CalendarMapLayout(CalendarMap chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    left =
        6
            + chart.weekdays().stream()
                .mapToDouble(name -> sketch.textWidth(name, style))
                .max()
                .orElse(0);
    withLegend = sketch.height() >= 150;
    weeks = 1 + chart.days().stream().mapToInt(Day::week).max().orElse(0);
    int lines = 1;
    for (int candidate = 2; candidate <= 6; candidate++) {
      lines = size(candidate) > 1.25 * size(lines) ? candidate : lines;
    }
    perLine = (weeks + lines - 1) / lines;
    cell = Math.floor(Math.min(LARGEST, size(lines)) * 2) / 2;
  }

  private double size(int lines) {
    int across = (weeks + lines - 1) / lines;
    double room = sketch.height() - (withLegend ? LEGEND : 0);
    return Math.min((sketch.width() - left) / across, (room / lines - HEAD - 4) / 7);
  }

  void draw() {
    if (chart.days().isEmpty() || cell < 2) {
      return;
    }
    weekdays();
    months();
    chart.days().forEach(this::day);
    if (withLegend) {
      legend();
    }
  }

  private void weekdays() {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    int every = cell >= 12 ? 1 : 2;
    for (int line = 0; line * perLine < weeks && cell >= 6; line++) {
      for (int day = 0; day < 7; day += every) {
        double centre = top(line) + (day + 0.5) * cell;
        sketch.text(0, Sketch.baseline(centre, style), chart.weekdays().get(day), style);
      }
    }
  }

  private void months() {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    double free = 0;
    int lastLine = -1;
    for (AxisTick month : chart.months()) {
      int week = (int) month.position();
      int line = week / perLine;
      double x = left + week % perLine * cell;
      boolean fits = line != lastLine || x >= free;
      if (week < weeks && fits) {
        sketch.text(x, top(line) - 6, month.name(), style);
        free = x + sketch.textWidth(month.name(), style) + 6;
        lastLine = line;
      }
    }
  }

  private void day(Day day) {
    double gap = cell >= 8 ? 0.75 : 0.25;
    int line = day.week() / perLine;
    Box box =
        new Box(
            left + day.week() % perLine * cell + gap,
            top(line) + day.weekday() * cell + gap,
            cell - 2 * gap,
            cell - 2 * gap);
    if (Double.isNaN(day.value())) {
      Hatch.noData(sketch, box.rounded(0));
      sketch.frameInside(box, Stroke.solid(sketch.ink(Token.AXIS), 0.75));
    } else {
      sketch.fill(box, sketch.ink(chart.shades().ink(day.value()), day.key()));
    }
    Details details = new Details(subject).exact(subject.words().actual(), day.value());
    if (Double.isNaN(day.value())) {
      details.text(subject.words().actual(), chart.closedName());
    }
    sketch.mark(
        new Mark(day.key(), "", day.name(), details.done(), box.rounded(0), Mark.Emphasis.OUTLINE));
  }

  private void legend() {
    double used = top((weeks - 1) / perLine) + 7 * cell;
    double top = Math.min(sketch.height() - 24, used + 14);
    double least =
        chart.days().stream()
            .mapToDouble(Day::value)
            .filter(value -> !Double.isNaN(value))
            .min()
            .orElse(0);
    double end =
        new ShadeLegend(sketch, chart.shades())
            .scale(0, top, least, chart.unit(), subject.labels()::mark);
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    boolean closed = chart.days().stream().anyMatch(day -> Double.isNaN(day.value()));
    if (closed && end + 34 + sketch.textWidth(chart.closedName(), style) <= sketch.width()) {
      LegendLayout.patch(
          sketch,
          new LegendItem(Swatch.NO_DATA, Token.NO_DATA, chart.closedName()),
          new Box(end + 14, top, 10, 10));
      sketch.text(end + 30, top + 9, chart.closedName(), style);
    }
  }

  private double top(int line) {
    return HEAD + line * (7 * cell + HEAD + 6);
  }
}

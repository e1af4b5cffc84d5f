package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.Columns.Column;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Detail;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Columns over time, the year before behind them, pins of change above. */
final class ColumnsLayout {
  private static final double WIDEST = 44;
  private static final double SHIFT = 7;
  private static final double NAMES = 20;
  private static final double PINS = 44;
  private static final double LOWEST_WITH_PINS = 180;
  private static final double HEADROOM = 18;
  private static final double LINE_OF_TICKS = 20;

  private final Columns chart;
  private final Subject subject;
  private final Sketch sketch;
  private final double least;
  private final double most;
  private final boolean pinned;
  private final boolean labelled;
  private final double left;
  private final double pitch;
  private final double shift;
  private final double thickness;
  private final Scale scale;

  ColumnsLayout(Columns chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    least = values().min().orElse(0);
    most = values().max().orElse(1);
    int count = Math.max(1, chart.columns().size());
    pinned =
        sketch.height() >= LOWEST_WITH_PINS
            && chart.columns().stream().anyMatch(column -> !Double.isNaN(column.change()));
    labelled = widestLabel() + 4 <= sketch.width() / count;
    double top = pinned ? PINS : 0;
    Ticks ticks = Ticks.fromZero(least, most, tickCount(top));
    left = labelled ? 0 : axisWidth(ticks);
    pitch = (sketch.width() - left) / count;
    boolean behind = chart.columns().stream().anyMatch(column -> !Double.isNaN(column.previous()));
    shift = behind ? Math.min(SHIFT, Math.max(1, pitch * 0.15)) : 0;
    thickness = Math.max(1, Math.min(WIDEST, (behind ? 0.5 : 0.55) * pitch));
    scale = verticalScale(top, ticks);
  }

  private Scale verticalScale(double top, Ticks ticks) {
    double bottom = sketch.height() - NAMES;
    if (!labelled) {
      return new Scale(ticks.low(), ticks.high(), bottom - (least < 0 ? 6 : 0), top + 8);
    }
    double footroom = least < 0 ? HEADROOM : 0;
    return new Scale(Math.min(0, least), Math.max(most, 0), bottom - footroom, top + HEADROOM);
  }

  void draw() {
    if (chart.columns().isEmpty() || pitch < 0.25) {
      return;
    }
    sketch.plot(new Box(left, 0, sketch.width() - left, sketch.height() - NAMES));
    if (!labelled) {
      new ValueAxis(sketch, subject.labels(), scale, left, sketch.width())
          .draw(Ticks.fromZero(least, most, tickCount(pinned ? PINS : 0)));
    }
    if (pinned) {
      new ColumnPins(chart, sketch, this::middle, pitch).draw();
    }
    int every = AxisNames.every(sketch, chart.columns().stream().map(Column::name).toList(), pitch);
    boolean noted = partialGuide();
    for (int i = 0; i < chart.columns().size(); i++) {
      column(i);
      name(i, every, noted);
      sketch.mark(mark(i));
    }
    sketch.across(left, sketch.width(), scale.at(0), Token.AXIS);
  }

  private void column(int index) {
    Column column = chart.columns().get(index);
    double x = start(index);
    if (!Double.isNaN(column.previous())) {
      sketch.bar(bar(x, 0, column.previous()), sketch.ink(Token.PREVIOUS, column.key()));
    }
    if (!Double.isNaN(column.actual())) {
      actual(column, x + shift);
    }
    if (!Double.isNaN(column.forecast())) {
      double base = Double.isNaN(column.actual()) ? 0 : column.actual();
      Hatch.forecast(sketch, bar(x + shift, base, column.top()), column.key());
    }
    if (!Double.isNaN(column.plan())) {
      plan(column, x + shift);
    }
    label(index, column);
  }

  private void actual(Column column, double x) {
    Box box = bar(x, 0, column.actual());
    if (shift > 0) {
      sketch.fill(sketch.onPixels(box).inset(-0.5), sketch.ink(Token.SURFACE));
    }
    if (column.partial() && Double.isNaN(column.forecast())) {
      sketch.frameInside(box, Stroke.solid(sketch.ink(Token.ACTUAL, column.key()), 1).dashed(2, 2));
    } else {
      sketch.bar(box, sketch.ink(Token.ACTUAL, column.key()));
    }
  }

  private void plan(Column column, double x) {
    double y = scale.at(column.plan());
    double reach = Math.min(3, shift / 2 + 1);
    Box tick = new Box(x - reach, Math.round(y) - 2, thickness + 2 * reach, 4);
    sketch.fill(sketch.onPixels(tick), sketch.ink(Token.SURFACE));
    sketch.frameInside(
        tick, Stroke.solid(sketch.ink(Token.PLAN, column.key()), sketch.frame().hairWidth()));
  }

  private void label(int index, Column column) {
    double top = column.top();
    if (Double.isNaN(top) || !labelled && index != peak().orElse(-1)) {
      return;
    }
    boolean expected = !Double.isNaN(column.forecast());
    TextStyle style =
        TextStyle.caption(sketch.textInk(expected ? Token.TEXT3 : Token.TEXT, column.key()))
            .middle();
    style = expected ? style : style.medium();
    double y = top < 0 ? scale.at(top) + 13 : highest(column) - 5;
    String text = subject.labels().mark(top);
    double half = sketch.textWidth(text, style) / 2;
    double x = Math.max(left + half, Math.min(sketch.width() - half, middle(index)));
    if (labelled) {
      sketch.text(x, y, text, style);
    } else {
      sketch.haloText(x, y, text, style);
    }
    boolean split = expected && !Double.isNaN(column.actual());
    if (split && labelled && scale.at(0) - scale.at(column.actual()) > 18) {
      inside(index, column);
    }
  }

  private void inside(int index, Column column) {
    TextStyle style =
        TextStyle.caption(sketch.frame().palette().textOn(sketch.ink(Token.ACTUAL, column.key())))
            .semiBold()
            .middle();
    sketch.text(
        middle(index),
        scale.at(column.actual()) + 14,
        subject.labels().mark(column.actual()),
        style);
  }

  /** Where the label's foot may be: above the column, its target and a taller year before. */
  private double highest(Column column) {
    double y = scale.at(Math.max(0, column.top()));
    if (!Double.isNaN(column.plan())) {
      y = Math.min(y, scale.at(column.plan()) - 2);
    }
    if (column.previous() > column.top()) {
      y = Math.min(y, scale.at(column.previous()));
    }
    return y;
  }

  private void name(int index, int every, boolean noted) {
    Column column = chart.columns().get(index);
    if (index % every != 0) {
      return;
    }
    TextStyle style =
        TextStyle.caption(sketch.textInk(column.partial() ? Token.TEXT : Token.TEXT3, column.key()))
            .middle();
    style = sketch.frame().highlight().chooses(column.key()) ? style.semiBold() : style;
    double x = start(index) + (shift + thickness) / 2;
    String name = axisName(column, noted, style);
    double half = sketch.textWidth(name, style) / 2;
    double inside = Math.max(half, Math.min(sketch.width() - half, x));
    sketch.text(inside, sketch.height() - 6, name, style);
  }

  /** Says where the unfinished columns begin; false when there is room neither left nor right. */
  private boolean partialGuide() {
    OptionalInt first =
        IntStream.range(0, chart.columns().size())
            .filter(i -> chart.columns().get(i).partial())
            .findFirst();
    if (first.isEmpty() || chart.partialNote().isEmpty()) {
      return true;
    }
    double x = left + first.getAsInt() * pitch;
    double top = pinned ? PINS - 4 : 1;
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    return noted(x, top, x - 6, chart.partialNote() + " →", style.end())
        || noted(x, top, x + 6, chart.partialNote(), style);
  }

  private boolean noted(double x, double top, double at, String note, TextStyle style) {
    Box room = sketch.textBox(at, top + 10, note, style);
    if (room.x() < left || room.right() > sketch.width() || !clear(room)) {
      return false;
    }
    sketch.guide(x, top, scale.at(0), Token.AXIS);
    if (labelled) {
      sketch.text(at, top + 10, note, style);
    } else {
      sketch.haloText(at, top + 10, note, style);
    }
    return true;
  }

  /** The name under a column; an unfinished one carries its note where the guide could not. */
  private String axisName(Column column, boolean noted, TextStyle style) {
    if (column.partial() && !noted) {
      String both = column.name() + ", " + chart.partialNote();
      for (String name : List.of(both, chart.partialNote())) {
        if (sketch.textWidth(name, style) + 4 <= pitch) {
          return name;
        }
      }
    }
    return column.name();
  }

  private boolean clear(Box room) {
    return IntStream.range(0, chart.columns().size())
        .filter(i -> middle(i) + pitch / 2 > room.x() && middle(i) - pitch / 2 < room.right())
        .mapToObj(chart.columns()::get)
        .filter(column -> !Double.isNaN(column.top()))
        .allMatch(column -> highest(column) - 18 > room.bottom());
  }

  private Mark mark(int index) {
    Column column = chart.columns().get(index);
    Box band = new Box(left + index * pitch, 0, pitch, sketch.height());
    String name =
        column.partial() && !chart.partialNote().isEmpty()
            ? column.name() + ", " + chart.partialNote()
            : column.name();
    List<Detail> details =
        new Details(subject)
            .exact(subject.words().actual(), column.actual())
            .exact(subject.words().previous(), column.previous())
            .exact(subject.words().plan(), column.plan())
            .exact(subject.words().forecast(), column.forecast())
            .change(column.change())
            .done();
    return new Mark(column.key(), "", name, details, band.rounded(4), Mark.Emphasis.TINT);
  }

  private Box bar(double x, double from, double to) {
    return Box.between(x, scale.at(from), x + thickness, scale.at(to));
  }

  private double start(int index) {
    return left + index * pitch + (pitch - thickness - shift) / 2;
  }

  private double middle(int index) {
    return start(index) + shift + thickness / 2;
  }

  private OptionalInt peak() {
    return IntStream.range(0, chart.columns().size())
        .filter(i -> chart.columns().get(i).top() == most)
        .findFirst();
  }

  private int tickCount(double top) {
    return (int) Math.max(2, Math.min(6, (sketch.height() - NAMES - top) / LINE_OF_TICKS));
  }

  private double axisWidth(Ticks ticks) {
    return ValueAxis.width(sketch, subject.labels(), ticks);
  }

  private double widestLabel() {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).medium();
    return chart.columns().stream()
        .mapToDouble(Column::top)
        .filter(value -> !Double.isNaN(value))
        .map(value -> sketch.textWidth(subject.labels().mark(value), style))
        .max()
        .orElse(0);
  }

  private DoubleStream values() {
    return chart.columns().stream()
        .flatMapToDouble(column -> DoubleStream.of(column.top(), column.previous(), column.plan()))
        .filter(value -> !Double.isNaN(value));
  }
}

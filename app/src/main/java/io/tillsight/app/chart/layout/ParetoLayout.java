package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Pareto;
import io.tillsight.app.chart.Pareto.Item;
import io.tillsight.app.chart.Pareto.ItemClass;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Points;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.ArrayList;
import java.util.List;

/** Sorted columns under their cumulative share, with the borders of the classes. */
final class ParetoLayout {
  private static final double TOP = 16;
  private static final double FOOT = 22;
  private static final double HALO = 5;

  private final Pareto chart;
  private final Subject subject;
  private final Sketch sketch;
  private final Ticks ticks;
  private final double left;
  private final double right;
  private final double bottom;
  private final double pitch;
  private final double width;
  private final Scale y;
  private final Scale share;

  ParetoLayout(Pareto chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    bottom = sketch.height() - FOOT;
    double most = chart.items().stream().mapToDouble(Item::value).max().orElse(1);
    ticks = Ticks.fromZero(0, most, (int) Math.max(2, Math.min(6, (bottom - TOP) / 24)));
    left = ValueAxis.width(sketch, subject.labels(), ticks);
    right = sketch.width() - shareRoom();
    pitch = (right - left) / Math.max(1, chart.items().size());
    width = pitch > 8 ? pitch - Math.min(4, pitch * 0.2) : pitch > 3 ? pitch - 1 : pitch;
    y = new Scale(ticks.low(), ticks.high(), bottom, TOP);
    share = new Scale(0, 1, bottom, TOP);
  }

  void draw() {
    if (chart.items().isEmpty() || right <= left) {
      return;
    }
    sketch.plot(new Box(left, TOP, right - left, bottom - TOP));
    new ValueAxis(sketch, subject.labels(), y, left, right).draw(ticks);
    shares();
    for (int i = 0; i < chart.items().size(); i++) {
      Item item = chart.items().get(i);
      double at = left + i * pitch;
      sketch.bar(
          Box.between(at, bottom, at + width, y.at(item.value())),
          sketch.ink(Token.ACTUAL, item.key()));
      mark(i, item, at);
    }
    sketch.across(left, right, bottom, Token.AXIS);
    LinePath curve = curve();
    labels(curve);
  }

  private void shares() {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    List<Double> all = new ArrayList<>(List.of(1.0, 0.0));
    all.addAll(chart.borders());
    List<Double> used = new ArrayList<>();
    for (double value : all) {
      double at = share.at(value);
      if (chart.borders().contains(value)) {
        double sharp = sketch.frame().hair(at);
        Stroke dotted = Stroke.solid(sketch.ink(Token.AXIS), sketch.frame().hairWidth());
        sketch.line(left, sharp, right, sharp, dotted.dashed(2, 3));
      }
      double text = at;
      if (value < 1 && Math.abs(share.at(1) - at) < 13) {
        text = share.at(1) + 13;
      }
      double place = text;
      if (used.stream().noneMatch(other -> Math.abs(other - place) < 12)) {
        used.add(text);
        String label = subject.labels().share(value).replaceAll("[.,]0(?=\\D)", "");
        sketch.text(right + 6, Sketch.baseline(text, style), label, style);
      }
    }
  }

  private LinePath curve() {
    double[] xy = new double[2 * chart.items().size() + 2];
    xy[0] = left;
    xy[1] = bottom;
    for (int i = 0; i < chart.items().size(); i++) {
      xy[2 * i + 2] = left + i * pitch + width / 2;
      xy[2 * i + 3] = share.at(chart.items().get(i).cumulative());
    }
    Points points = Points.of(xy);
    sketch.polyline(points, Stroke.solid(sketch.ink(Token.SURFACE), HALO));
    sketch.polyline(points, Stroke.solid(sketch.ink(Token.ACCENT), 2));
    int last = points.size() - 1;
    sketch.dot(points.x(last), points.y(last), 3, sketch.ink(Token.ACCENT));
    return new LinePath(List.of(points));
  }

  private void labels(LinePath curve) {
    Placed placed = new Placed(sketch, new Box(left, 0, right - left, sketch.height()));
    placed.avoid(curve);
    for (int i = 0; i < chart.items().size(); i++) {
      double at = left + i * pitch;
      placed.avoid(Box.between(at, bottom, at + width, y.at(chart.items().get(i).value())));
    }
    classes(placed);
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).medium();
    for (int i = 0; i < Math.min(3, chart.items().size()); i++) {
      Item item = chart.items().get(i);
      String text = item.name() + "  " + subject.labels().mark(item.value());
      TextStyle own = style.in(sketch.textInk(Token.TEXT, item.key()));
      if (!placed.put(left + i * pitch + width + 4, y.at(item.value()) + 10, text, own)) {
        break;
      }
    }
  }

  private void classes(Placed placed) {
    double from = left;
    boolean first = true;
    for (ItemClass part : chart.classes()) {
      double to = from + part.count() * pitch;
      boolean last = to > right - pitch / 2;
      if (!last) {
        sketch.down(to - 2, TOP, bottom + 18, Token.AXIS);
      }
      TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).medium().middle();
      String text =
          sketch.textWidth(part.text(), style) + 8 <= to - from ? part.text() : part.name();
      if (sketch.textWidth(text, style) + 4 <= to - from) {
        sketch.text((from + to) / 2, bottom + 15, text, style);
      }
      if (first && !chart.borders().isEmpty()) {
        TextStyle note = TextStyle.caption(sketch.ink(Token.ACCENT)).semiBold();
        placed.put(to + 8, share.at(chart.borders().get(0)) + 14, chart.note(), note);
      }
      first = false;
      from = to;
    }
  }

  private void mark(int index, Item item, double at) {
    sketch.mark(
        new Mark(
            item.key(),
            "",
            item.name(),
            new Details(subject)
                .exact(subject.words().actual(), item.value())
                .share(item.cumulative())
                .text("ABC", chart.classOf(index))
                .done(),
            new Box(at, TOP, Math.max(0.1, pitch), bottom - TOP).rounded(0),
            Mark.Emphasis.TINT));
  }

  private double shareRoom() {
    return 10
        + sketch.textWidth(subject.labels().share(1), TextStyle.caption(sketch.ink(Token.TEXT3)));
  }
}

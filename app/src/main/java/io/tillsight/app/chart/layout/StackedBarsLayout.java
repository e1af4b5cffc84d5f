package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.LegendItem;
import io.tillsight.app.chart.StackedBars;
import io.tillsight.app.chart.StackedBars.Bar;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.List;

/** Bars cut into parts, with their legend above and their total at the end. */
final class StackedBarsLayout {
  private static final double LEAST_ROW = 16;
  private static final double TALLEST_ROW = 44;
  private static final double LEGEND_LINE = 18;

  private final StackedBars chart;
  private final Subject subject;
  private final Sketch sketch;
  private final NameColumn names;
  private final double top;
  private final int shown;
  private final double pitch;
  private final Scale scale;

  StackedBarsLayout(StackedBars chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    names = new NameColumn(sketch, chart.bars().stream().map(Bar::name).toList());
    top = legend(false);
    double room = sketch.height() - top;
    int capacity = (int) Math.max(1, room / LEAST_ROW);
    int count = chart.bars().size();
    shown = count <= capacity ? count : capacity - 1;
    int lines = shown == count ? count : shown + 1;
    pitch = Math.min(TALLEST_ROW, room / Math.max(1, lines));
    double most =
        chart.asShares() ? 1 : chart.bars().stream().mapToDouble(Bar::total).max().orElse(1);
    double end = Math.max(names.width() + 8, sketch.width() - totalRoom());
    scale = new Scale(0, Math.max(most, 1e-9), names.width(), end);
  }

  void draw() {
    if (chart.bars().isEmpty()) {
      return;
    }
    legend(true);
    for (int i = 0; i < shown; i++) {
      row(chart.bars().get(i), top + (i + 0.5) * pitch);
    }
    if (shown < chart.bars().size()) {
      TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
      String more = subject.labels().more(chart.bars().size() - shown);
      sketch.text(0, Sketch.baseline(top + (shown + 0.5) * pitch, style), more, style);
    }
    sketch.down(names.width() - 0.5, top, top + shown * pitch, Token.AXIS);
  }

  /** Lays the legend out over as many lines as it needs; returns its height. */
  private double legend(boolean draw) {
    double x = names.width();
    double y = 0;
    for (LegendItem item : chart.partLegend()) {
      double width = LegendLayout.width(List.of(item), sketch.frame().palette());
      if (x > names.width() && x + width > sketch.width()) {
        x = names.width();
        y += LEGEND_LINE;
      }
      if (draw) {
        LegendLayout.item(sketch, item, x, y);
      }
      x += width + 12;
    }
    return y + LEGEND_LINE + 4;
  }

  private void row(Bar bar, double centre) {
    names.name(bar.key(), bar.name(), centre, false);
    sketch.mark(
        new Mark(
            bar.key(),
            "",
            bar.name(),
            new Details(subject).exact(subject.words().actual(), bar.total()).done(),
            new Box(0, centre - pitch / 2, sketch.width(), pitch).rounded(4),
            Mark.Emphasis.TINT));
    double whole = chart.asShares() ? Math.max(bar.total(), 1e-9) : 1;
    double thickness = Math.round(Math.min(18, Math.max(6, pitch * 0.6)));
    double x = names.width();
    for (int i = 0; i < chart.parts().size(); i++) {
      double value = bar.values().get(i);
      if (value > 0) {
        double end = x + scale.at(value / whole) - scale.start();
        Box box = new Box(x, Math.round(centre - thickness / 2), end - x, thickness);
        part(bar, i, box);
        x = end;
      }
    }
    TextStyle style = TextStyle.caption(sketch.textInk(Token.TEXT, bar.key())).semiBold();
    String total = subject.labels().mark(bar.total());
    sketch.text(x + 6, Sketch.baseline(centre, style), total, style);
  }

  private void part(Bar bar, int part, Box box) {
    boolean chosenPart = sketch.frame().highlight().chooses(chart.parts().get(part).key());
    String key = chosenPart ? chart.parts().get(part).key() : bar.key();
    Ink ink = sketch.ink(chart.ink(part), key);
    Box inner = new Box(box.x(), box.y(), box.width() - 1, box.height());
    sketch.bar(inner, ink);
    if (chart.parts().get(part).others() && inner.width() > 2) {
      sketch.frameInside(inner, Stroke.solid(sketch.ink(Token.BORDER_STRONG, key), 1));
    }
    String text =
        chart.asShares()
            ? subject.labels().share(bar.values().get(part) / bar.total())
            : subject.labels().mark(bar.values().get(part));
    TextStyle style = TextStyle.caption(sketch.frame().palette().textOn(ink)).medium().middle();
    if (box.height() >= 12 && sketch.textWidth(text, style) + 8 <= inner.width()) {
      sketch.text(inner.centreX(), Sketch.baseline(box.centreY(), style), text, style);
    }
    mark(bar, part, inner);
  }

  private void mark(Bar bar, int part, Box box) {
    if (box.width() < 2) {
      return;
    }
    StackedBars.Part shown = chart.parts().get(part);
    double value = bar.values().get(part);
    sketch.mark(
        new Mark(
            bar.key(),
            shown.key(),
            bar.name() + ", " + shown.name(),
            new Details(subject)
                .exact(subject.words().actual(), value)
                .share(value / bar.total())
                .done(),
            box.rounded(0),
            Mark.Emphasis.OUTLINE));
  }

  private double totalRoom() {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).semiBold();
    return 8
        + chart.bars().stream()
            .mapToDouble(bar -> sketch.textWidth(subject.labels().mark(bar.total()), style))
            .max()
            .orElse(0);
  }
}

package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.RankedBars.Bar;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Detail;
import io.tillsight.app.chart.draw.Ink;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.ArrayList;
import java.util.List;

/** Ranked bars with the year before behind them. */
final class RankedBarsLayout {
  private static final double LOWEST_ROW = 16;
  private static final double TALLEST_ROW = 40;
  private static final double SHIFT = 3.5;
  private static final double HEAD = 20;

  private final RankedBars chart;
  private final Subject subject;
  private final Sketch sketch;
  private final List<Bar> shown;
  private final int hidden;
  private final double top;
  private final double pitch;
  private final BarColumns columns;

  RankedBarsLayout(RankedBars chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    top = BarColumns.headed(chart) ? HEAD : 0;
    double foot = chart.reference().isPresent() ? 16 : 0;
    double room = sketch.height() - top - foot;
    int capacity = (int) (room / LOWEST_ROW);
    List<Bar> rows = chart.rows();
    hidden = rows.size() <= capacity ? 0 : Math.max(0, rows.size() - Math.max(1, capacity - 1));
    shown = hidden == 0 ? rows : withoutHidden(rows);
    int lines = shown.size() + (hidden > 0 ? 1 : 0);
    pitch = Math.min(TALLEST_ROW, room / Math.max(1, lines));
    columns = new BarColumns(chart, sketch, pitch >= 22 ? 12 : 11);
  }

  /** Drops the smallest of the ordinary bars; Others and the total stay. */
  private List<Bar> withoutHidden(List<Bar> rows) {
    int last = chart.bars().size() - 1;
    boolean others = last >= 0 && chart.bars().get(last).kind() == RankedBars.Kind.OTHERS;
    int ends = (others ? 1 : 0) + (chart.total().isPresent() ? 1 : 0);
    int cut = Math.max(0, rows.size() - ends - hidden);
    List<Bar> kept = new ArrayList<>(rows.subList(0, cut));
    kept.addAll(rows.subList(cut + hidden, rows.size()));
    return kept;
  }

  void draw() {
    if (chart.bars().isEmpty()) {
      return;
    }
    columns.heads(11);
    List<Double> centres = new ArrayList<>();
    int index = 0;
    double line = -1;
    for (Bar bar : shown) {
      boolean total = chart.total().filter(sum -> sum == bar).isPresent();
      if (total) {
        more(index);
        index += hidden > 0 ? 1 : 0;
        line = top + index * pitch;
        sketch.across(0, sketch.width(), line, Token.AXIS);
      }
      centres.add(top + (index + 0.5) * pitch);
      if (!total && !Double.isNaN(bar.value())) {
        bars(bar, centres.get(centres.size() - 1));
      }
      index++;
    }
    if (line < 0) {
      more(index);
    }
    double bottom = line < 0 ? top + index * pitch : line;
    columns.axes(top, bottom);
    chart.reference().ifPresent(reference -> columns.reference(reference, top, bottom));
    for (int i = 0; i < shown.size(); i++) {
      row(shown.get(i), centres.get(i), i >= shown.size() - (line < 0 ? 0 : 1));
    }
  }

  private void more(int index) {
    if (hidden > 0) {
      TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
      double centre = top + (index + 0.5) * pitch;
      sketch.text(0, Sketch.baseline(centre, style), subject.labels().more(hidden), style);
    }
  }

  private void row(Bar bar, double centre, boolean total) {
    columns.name(bar, centre, total);
    columns.texts(bar, centre, total);
    columns.value(bar, centre, total);
    columns.share(bar, centre, total);
    columns.change(bar, centre, total);
    if (!total) {
      Box band = new Box(0, centre - pitch / 2, sketch.width(), pitch);
      sketch.mark(
          new Mark(bar.key(), "", bar.name(), details(bar), band.rounded(4), Mark.Emphasis.TINT));
    }
  }

  private List<Detail> details(Bar bar) {
    Details details =
        new Details(subject)
            .exact(subject.words().actual(), bar.value())
            .exact(subject.words().previous(), bar.previous())
            .share(bar.share())
            .change(bar.change());
    for (int i = 0; i < chart.leading().size(); i++) {
      details.text(chart.leading().get(i), bar.leading().get(i));
    }
    for (int i = 0; i < chart.trailing().size(); i++) {
      details.text(chart.trailing().get(i), bar.trailing().get(i));
    }
    return details.done();
  }

  private void bars(Bar bar, double centre) {
    boolean behind = !Double.isNaN(bar.previous());
    boolean room = chart.bars().stream().anyMatch(other -> !Double.isNaN(other.previous()));
    double shift = room ? Math.min(SHIFT, pitch * 0.2) : 0;
    double thickness =
        Math.round(Math.max(4, Math.min(14, Math.min(pitch * 0.58, pitch - 4 - shift))));
    double start = Math.round(centre - (thickness + shift) / 2);
    if (behind) {
      Box box = columns.bar(bar.previous(), start, Math.max(2, thickness - 1));
      sketch.bar(box, sketch.ink(Token.PREVIOUS, bar.key()));
    }
    actual(bar, columns.bar(bar.value(), start + shift, thickness));
  }

  private void actual(Bar bar, Box box) {
    Box visible = bar.value() == 0 ? box : atLeast(box, 2);
    switch (bar.kind()) {
      case ACTUAL -> sketch.bar(visible, sketch.ink(Token.ACTUAL, bar.key()));
      case ACCENT -> sketch.bar(visible, sketch.ink(Token.ACCENT, bar.key()));
      case MUTED -> sketch.bar(visible, sketch.ink(Token.PREVIOUS, bar.key()));
      case OUTLINED -> outlined(visible, Token.SURFACE, Token.PLAN, 1.5, bar);
      case OTHERS -> outlined(visible, Token.NO_DATA, Token.BORDER_STRONG, 1, bar);
    }
  }

  private void outlined(Box box, Token fill, Token border, double width, Bar bar) {
    Ink ink = sketch.ink(border, bar.key());
    sketch.bar(box, sketch.ink(fill, bar.key()));
    sketch.frameInside(box, Stroke.solid(ink, width));
  }

  private static Box atLeast(Box box, double width) {
    return box.width() >= width ? box : new Box(box.x(), box.y(), width, box.height());
  }
}

package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.IndexBars;
import io.tillsight.app.chart.IndexBars.Bar;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.stream.DoubleStream;

/** Bars with an interval at their end and a dotted line for the average. */
final class IndexBarsLayout {
  private static final double HEAD = 14;
  private static final double FOOT = 20;
  private static final double TALLEST_ROW = 44;

  private final IndexBars chart;
  private final Subject subject;
  private final Sketch sketch;
  private final NameColumn names;
  private final double bottom;
  private final double pitch;
  private final Scale scale;

  IndexBarsLayout(IndexBars chart, Sketch sketch) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    names = new NameColumn(sketch, chart.bars().stream().map(Bar::name).toList());
    double room = sketch.height() - HEAD - (chart.note().isEmpty() ? 0 : FOOT);
    pitch = Math.min(TALLEST_ROW, room / Math.max(1, chart.bars().size()));
    bottom = HEAD + pitch * chart.bars().size();
    double most =
        chart.bars().stream()
            .flatMapToDouble(bar -> DoubleStream.of(bar.value(), bar.interval().high()))
            .filter(value -> !Double.isNaN(value))
            .max()
            .orElse(1);
    double end = Math.max(names.width() + 8, sketch.width() - labelRoom());
    scale = new Scale(0, Math.max(most, chart.reference()), names.width(), end);
  }

  void draw() {
    if (chart.bars().isEmpty() || pitch < 8) {
      return;
    }
    double line = scale.at(chart.reference());
    sketch.guide(line, HEAD, bottom, Token.TEXT3);
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3)).middle();
    double half = sketch.textWidth(chart.referenceName(), style) / 2;
    double centre = Math.max(half, Math.min(sketch.width() - half, line));
    sketch.text(centre, 10, chart.referenceName(), style);
    for (int i = 0; i < chart.bars().size(); i++) {
      row(chart.bars().get(i), HEAD + (i + 0.5) * pitch);
    }
    sketch.down(names.width() - 0.5, HEAD, bottom, Token.AXIS);
    TextStyle note = TextStyle.caption(sketch.ink(Token.TEXT3));
    sketch.text(
        0, sketch.height() - 4, Fit.words(sketch, chart.note(), note, sketch.width()), note);
  }

  private void row(Bar bar, double centre) {
    names.name(bar.key(), bar.name(), centre, false);
    if (Double.isNaN(bar.value())) {
      return;
    }
    double thickness = Math.round(Math.max(4, Math.min(12, pitch * 0.55)));
    double top = Math.round(centre - thickness / 2);
    sketch.bar(
        Box.between(names.width(), top, scale.at(bar.value()), top + thickness),
        sketch.ink(Token.ACTUAL, bar.key()));
    double end = scale.at(bar.value());
    if (bar.interval().known()) {
      whisker(bar, top + thickness / 2);
      end = scale.at(bar.interval().high());
    }
    TextStyle style = TextStyle.caption(sketch.textInk(Token.TEXT, bar.key())).medium();
    String text = subject.labels().mark(bar.value());
    sketch.haloText(end + 6, Sketch.baseline(centre, style), text, style);
    mark(bar, centre);
  }

  private void whisker(Bar bar, double y) {
    Stroke stroke = Stroke.solid(sketch.ink(Token.ACCENT, bar.key()), 1.5);
    double low = scale.at(Math.max(0, bar.interval().low()));
    double high = scale.at(bar.interval().high());
    sketch.line(low, y, high, y, stroke);
    sketch.line(low, y - 4, low, y + 4, stroke);
    sketch.line(high, y - 4, high, y + 4, stroke);
  }

  private void mark(Bar bar, double centre) {
    String interval =
        bar.interval().known()
            ? subject.labels().exact(bar.interval().low())
                + " – "
                + subject.labels().exact(bar.interval().high())
            : "";
    sketch.mark(
        new Mark(
            bar.key(),
            "",
            bar.name(),
            new Details(subject)
                .exact(subject.words().actual(), bar.value())
                .text(chart.intervalName(), interval)
                .done(),
            new Box(0, centre - pitch / 2, sketch.width(), pitch).rounded(4),
            Mark.Emphasis.TINT));
  }

  private double labelRoom() {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).medium();
    return 10
        + chart.bars().stream()
            .filter(bar -> !Double.isNaN(bar.value()))
            .mapToDouble(bar -> sketch.textWidth(subject.labels().mark(bar.value()), style))
            .max()
            .orElse(0);
  }
}

package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.RankedBars.Bar;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/** How wide each column of ranked bars wants to be; all include the gap at their left. */
final class BarWidths {
  static final double GAP = 16;

  private final RankedBars chart;
  private final Subject subject;
  private final Sketch sketch;
  private final TextStyle style;
  private final DoubleUnaryOperator pinLength;

  BarWidths(RankedBars chart, Sketch sketch, double size, DoubleUnaryOperator pinLength) {
    this.chart = chart;
    this.subject = chart.subject();
    this.sketch = sketch;
    TextStyle caption = TextStyle.caption(sketch.ink(Token.TEXT));
    this.style = new TextStyle(size, caption.weight(), caption.anchor(), caption.ink());
    this.pinLength = pinLength;
  }

  double valueRoom() {
    return 10
        + widest(
            chart.bars(),
            bar -> Double.isNaN(bar.value()) ? "" : subject.labels().mark(bar.value()));
  }

  double shareWidth() {
    double head = sketch.textWidth(subject.words().share(), style);
    return GAP
        + Math.max(
            head,
            widest(
                chart.rows(),
                bar -> Double.isNaN(bar.share()) ? "" : subject.labels().share(bar.share())));
  }

  double pinWidth() {
    return GAP + pinSide(-1) + pinRight();
  }

  double pinRight() {
    return Math.max(pinSide(1), sketch.textWidth(subject.words().change(), style) / 2);
  }

  /** The room that pins and their labels take on one side of their axis. */
  private double pinSide(int sign) {
    return chart.rows().stream().mapToDouble(bar -> sidePart(bar, sign)).max().orElse(0);
  }

  private double sidePart(Bar bar, int sign) {
    TextStyle label = TextStyle.caption(sketch.ink(Token.TEXT)).medium();
    if (Double.isNaN(bar.change())) {
      return sign > 0 ? 6 + sketch.textWidth(bar.changeNote(), label) : 0;
    }
    if (bar.change() * sign < 0) {
      return 4;
    }
    return pinLength.applyAsDouble(bar.change())
        + 8
        + sketch.textWidth(subject.labels().change(bar.change()), label);
  }

  double leadingWidth() {
    double sum = 0;
    for (int i = 0; i < chart.leading().size(); i++) {
      sum += leadingColumn(i);
    }
    return sum;
  }

  double leadingColumn(int column) {
    return column(chart.leading().get(column), bar -> bar.leading().get(column));
  }

  double trailingWidth() {
    double sum = 0;
    for (int i = 0; i < chart.trailing().size(); i++) {
      sum += trailingColumn(i);
    }
    return sum;
  }

  double trailingColumn(int column) {
    return column(chart.trailing().get(column), bar -> bar.trailing().get(column));
  }

  private double column(String head, Function<Bar, String> text) {
    return GAP + Math.max(sketch.textWidth(head, style), widest(chart.bars(), text));
  }

  double widest(List<Bar> bars, Function<Bar, String> text) {
    return bars.stream()
        .mapToDouble(bar -> sketch.textWidth(text.apply(bar), style.semiBold()))
        .max()
        .orElse(0);
  }
}

package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Sparkline;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.Token;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A line that shows its shape only; the last point is the one to read. */
final class SparklineLayout {
  private static final double DOT = 2.5;

  private final Sparkline chart;
  private final Sketch sketch;

  SparklineLayout(Sparkline chart, Sketch sketch) {
    this.chart = chart;
    this.sketch = sketch;
  }

  void draw() {
    int count = Math.max(chart.actual().size(), chart.previous().size());
    double[] known =
        DoubleStream.concat(
                chart.actual().stream().mapToDouble(Double::doubleValue),
                chart.previous().stream().mapToDouble(Double::doubleValue))
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    if (known.length == 0) {
      return;
    }
    double most = known[known.length - 1];
    Scale x = new Scale(0, Math.max(1, count - 1), 1, sketch.width() - 5);
    double middle = sketch.height() / 2;
    Scale y =
        most == known[0]
            ? new Scale(0, 1, middle, middle)
            : new Scale(known[0], most, sketch.height() - 3, 3);
    line(chart.previous(), x, y).draw(sketch, Stroke.solid(sketch.ink(Token.PREVIOUS), 1));
    line(chart.actual(), x, y).draw(sketch, Stroke.solid(sketch.ink(Token.ACTUAL), 1.5));
    int last = chart.actual().size() - 1;
    if (last >= 0 && !Double.isNaN(chart.actual().get(last))) {
      sketch.dot(x.at(last), y.at(chart.actual().get(last)), DOT, sketch.ink(Token.ACCENT));
    }
  }

  private static LinePath line(List<Double> values, Scale x, Scale y) {
    return LinePath.of(
        IntStream.range(0, values.size()).boxed().toList(),
        Integer::doubleValue,
        values::get,
        x,
        y);
  }
}

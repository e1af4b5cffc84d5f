package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.Collection;

/** The names of rows at the left of their bars. */
final class NameColumn {
  private static final double SHARE = 0.38;
  private static final double GAP = 10;

  private final Sketch sketch;
  private final double width;

  NameColumn(Sketch sketch, Collection<String> names) {
    this.sketch = sketch;
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT)).semiBold();
    double widest =
        names.stream().mapToDouble(name -> sketch.textWidth(name, style)).max().orElse(0);
    this.width = Math.ceil(Math.min(SHARE * sketch.width(), widest) + GAP);
  }

  /** Where the bars begin. */
  double width() {
    return width;
  }

  void name(String key, String name, double centre, boolean strong) {
    TextStyle style = TextStyle.caption(sketch.textInk(Token.TEXT, key));
    style = strong || sketch.frame().highlight().chooses(key) ? style.semiBold() : style;
    String fitting = Fit.name(sketch, name, style, width - GAP);
    sketch.text(0, Sketch.baseline(centre, style), fitting, style);
  }
}

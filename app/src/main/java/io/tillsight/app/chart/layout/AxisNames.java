package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.List;

/** Names under a row of columns: all of them, or every second, third … so that none overlaps. */
final class AxisNames {
  private static final double GAP = 8;

  private AxisNames() {}

  /** How many columns share one name. */
  static int every(Sketch sketch, List<String> names, double pitch) {
    TextStyle style = TextStyle.caption(sketch.ink(Token.TEXT3));
    double widest =
        names.stream().mapToDouble(name -> sketch.textWidth(name, style)).max().orElse(0);
    int every = 1;
    while (widest + GAP > pitch * every && every < names.size()) {
      every++;
    }
    return every;
  }
}

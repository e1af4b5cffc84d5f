package io.tillsight.app.chart.layout;

import io.tillsight.app.chart.Choropleth.Region;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Outline;
import io.tillsight.app.chart.draw.Stroke;
import io.tillsight.app.chart.draw.TextStyle;
import io.tillsight.app.chart.draw.Token;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The five overseas regions of France, each in a box at a scale of its own: below the map where it
 * is tall enough, else in two columns at its right.
 */
final class OverseasBoxes {
  static final List<String> CODES = List.of("01", "02", "03", "04", "06");
  private static final double WIDTH = 80;
  private static final double HEIGHT = 58;
  private static final double NAME = 18;
  private static final double GAP = 8;
  private static final double LEAST_BELOW = 300;

  /** How a region is filled and marked. */
  interface Filling {
    void draw(Region region, Outline outline, double border);
  }

  private final Sketch sketch;
  private final Filling filling;
  private final Function<Region, String> value;
  private final boolean below;
  private final double width;
  private final double height;

  OverseasBoxes(Sketch sketch, Filling filling, Function<Region, String> value) {
    this.sketch = sketch;
    this.value = value;
    this.filling = filling;
    below = sketch.height() >= LEAST_BELOW && sketch.width() < 1.5 * sketch.height();
    if (below) {
      width = Math.min(WIDTH, (sketch.width() - 8 - 4 * GAP) / 5);
      height = HEIGHT * width / WIDTH;
    } else {
      height = Math.min(HEIGHT, (sketch.height() - 2 * GAP - 3 * NAME) / 3);
      width = height * WIDTH / HEIGHT;
    }
  }

  /** What is left for the map. */
  Box remaining() {
    if (below) {
      return new Box(4, 4, sketch.width() - 8, sketch.height() - height - NAME - 12);
    }
    return new Box(4, 2, sketch.width() - 2 * (width + GAP) - 20, sketch.height() - 4);
  }

  void draw(Map<String, GeoMap.Shape> shapes, Map<String, Region> known) {
    for (int i = 0; i < CODES.size() && height >= 12; i++) {
      GeoMap.Shape shape = shapes.get(CODES.get(i));
      box(place(i), shape, known.get(CODES.get(i)));
    }
  }

  private Box place(int index) {
    if (below) {
      return new Box(4 + index * (width + GAP), sketch.height() - height - NAME, width, height);
    }
    double left = sketch.width() - 2 * width - 2 * GAP;
    double pitch = height + NAME + GAP;
    return new Box(left + index % 2 * (width + GAP), 1 + index / 2 * pitch, width, height);
  }

  private void box(Box box, GeoMap.Shape shape, Region region) {
    sketch.border(
        sketch.onPixels(box).inset(0.5).rounded(4),
        Stroke.solid(sketch.ink(Token.BORDER), sketch.frame().hairWidth()));
    MapView view = MapView.fitting(shape.outline().bounds(), box.inset(height * 0.12));
    filling.draw(region, view.place(shape.outline()), 0.75);
    TextStyle style =
        region == null
            ? TextStyle.caption(sketch.ink(Token.TEXT3)).middle()
            : TextStyle.caption(sketch.textInk(Token.TEXT, region.key())).semiBold().middle();
    String number = region == null ? "" : value.apply(region);
    String name = region == null ? shape.name() : region.name();
    double y = box.bottom() + 14;
    String both = number.isEmpty() ? name : name + " " + number;
    for (String text : List.of(both, number)) {
      if (sketch.textWidth(text, style) <= width + GAP - 2) {
        sketch.text(box.centreX(), y, text, style);
        return;
      }
    }
  }
}

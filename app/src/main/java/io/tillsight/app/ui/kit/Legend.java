package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.LegendItem;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** The key of a chart in the head of its card: a patch and a name for each entry. */
public final class Legend {
  private static final double WIDTH = 12;
  private static final double HEIGHT = 10;
  private static final double PITCH = 5 * Math.sqrt(2);

  private Legend() {}

  /** One node for each entry. */
  public static Node[] of(List<LegendItem> items) {
    return items.stream().map(Legend::entry).toArray(Node[]::new);
  }

  private static Node entry(LegendItem item) {
    HBox entry = new HBox(4, patch(item), Texts.of(item.name()));
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }

  private static Node patch(LegendItem item) {
    String swatch = item.swatch().name().toLowerCase(Locale.ROOT).replace('_', '-');
    boolean hatched =
        item.swatch() == LegendItem.Swatch.HATCHED || item.swatch() == LegendItem.Swatch.NO_DATA;
    Region patch = hatched ? hatch() : new Region();
    patch.getStyleClass().addAll("ts-patch", "ts-patch-" + swatch, "ts-ink-" + item.ink().key());
    patch.setMinSize(WIDTH, HEIGHT);
    patch.setMaxSize(WIDTH, HEIGHT);
    return patch;
  }

  /** Lines at 45°, cut at the patch. */
  private static Region hatch() {
    Pane pane = new Pane();
    for (double x = -HEIGHT; x < WIDTH + HEIGHT; x += PITCH) {
      Line line = new Line(x, HEIGHT, x + HEIGHT, 0);
      line.getStyleClass().add("ts-hatch-line");
      pane.getChildren().add(line);
    }
    pane.setClip(new Rectangle(WIDTH, HEIGHT));
    return pane;
  }
}

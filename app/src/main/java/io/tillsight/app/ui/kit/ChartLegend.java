package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.LegendItem;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.layout.ChartLayout;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** The key of a chart in the head of its card. */
public final class ChartLegend extends Canvas {
  private final Palette palette;
  private final ScreenFonts fonts = new ScreenFonts();

  /** An empty key in the colours of a theme; it takes no room. */
  public ChartLegend(Theme theme) {
    palette = Palette.named(theme.key());
    setAccessibleRole(AccessibleRole.TEXT);
    show(List.of());
  }

  /** Explains these; none hides it. */
  public void show(List<LegendItem> items) {
    setVisible(!items.isEmpty());
    setManaged(!items.isEmpty());
    setAccessibleText(items.stream().map(LegendItem::name).collect(Collectors.joining(", ")));
    if (items.isEmpty()) {
      return;
    }
    Picture picture = ChartLayout.legend(items, palette);
    setWidth(picture.frame().width());
    setHeight(picture.frame().height());
    GraphicsContext graphics = getGraphicsContext2D();
    graphics.clearRect(0, 0, getWidth(), getHeight());
    picture.draw(new CanvasPen(graphics, fonts));
  }
}

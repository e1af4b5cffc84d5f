package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.draw.Mark;
import io.tillsight.app.chart.draw.Picture;
import io.tillsight.app.chart.layout.ChartLayout;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.util.Duration;

/** The exact numbers of the mark under the pointer, shown when it has rested for 80 ms. */
final class ChartPopup {
  private static final Duration DELAY = Duration.millis(80);
  private static final double OFFSET = 14;

  private final ChartCanvas canvas;
  private final Popup popup = new Popup();
  private final PauseTransition delay = new PauseTransition(DELAY);
  private final ScreenFonts fonts = new ScreenFonts();
  private double screenX;
  private double screenY;

  ChartPopup(ChartCanvas canvas) {
    this.canvas = canvas;
  }

  void install() {
    popup.setAutoFix(true);
    canvas.addEventHandler(
        MouseEvent.MOUSE_MOVED,
        event -> {
          screenX = event.getScreenX();
          screenY = event.getScreenY();
        });
    canvas
        .hoveredProperty()
        .addListener(
            (property, before, now) -> {
              delay.stop();
              popup.hide();
              now.ifPresent(
                  mark -> {
                    delay.setOnFinished(event -> show(mark));
                    delay.playFromStart();
                  });
            });
  }

  private void show(Mark mark) {
    if (canvas.getScene() == null || canvas.getScene().getWindow() == null) {
      return;
    }
    Picture picture = ChartLayout.popup(mark, canvas.currentPalette());
    Canvas content = new Canvas(picture.frame().width(), picture.frame().height());
    picture.draw(new CanvasPen(content.getGraphicsContext2D(), fonts));
    popup.getContent().setAll(content);
    Rectangle2D screen =
        Screen.getScreensForRectangle(screenX, screenY, 1, 1).stream()
            .findFirst()
            .orElseGet(Screen::getPrimary)
            .getVisualBounds();
    double x = screenX + OFFSET;
    double y = screenY + OFFSET;
    if (x + content.getWidth() > screen.getMaxX()) {
      x = screenX - OFFSET - content.getWidth();
    }
    if (y + content.getHeight() > screen.getMaxY()) {
      y = screenY - OFFSET - content.getHeight();
    }
    popup.show(canvas, x, y);
  }
}

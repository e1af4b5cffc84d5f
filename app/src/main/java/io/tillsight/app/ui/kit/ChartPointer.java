package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.draw.Mark;
import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The pointer over a chart: hover, click, drag. */
final class ChartPointer {
  private static final double DRAG_THRESHOLD = 5;

  private final ChartCanvas canvas;
  private double pressedX;
  private Mark from;
  private ChartBrush brush;

  ChartPointer(ChartCanvas canvas) {
    this.canvas = canvas;
  }

  void install() {
    canvas.setPickOnBounds(true);
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> canvas.hover(at(event)));
    canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> canvas.hover(Optional.empty()));
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
  }

  /** The band while it is dragged. */
  Optional<ChartBrush> brush() {
    return Optional.ofNullable(brush);
  }

  private void pressed(MouseEvent event) {
    canvas.requestFocus();
    canvas.hideRing();
    pressedX = event.getX();
    from = at(event).orElse(null);
  }

  private void dragged(MouseEvent event) {
    boolean far = Math.abs(event.getX() - pressedX) >= DRAG_THRESHOLD;
    if (!canvas.brushable()
        || !event.isPrimaryButtonDown()
        || from == null
        || !far && brush == null) {
      return;
    }
    Mark to = nearest(event.getX());
    brush =
        to.bounds().x() < from.bounds().x() ? new ChartBrush(to, from) : new ChartBrush(from, to);
    canvas.hover(Optional.empty());
    canvas.drawState();
  }

  private void released(MouseEvent event) {
    if (brush != null) {
      ChartBrush done = brush;
      brush = null;
      canvas.drawState();
      canvas.brushed(done);
    } else {
      at(event).filter(mark -> mark.equals(from)).ifPresent(mark -> clicked(mark, event));
    }
    from = null;
  }

  private void clicked(Mark mark, MouseEvent event) {
    canvas.focusOn(mark);
    if (event.getButton() == MouseButton.SECONDARY) {
      canvas.menu(mark, event.getScreenX(), event.getScreenY());
    } else if (event.getButton() != MouseButton.PRIMARY) {
      return;
    } else if (event.getClickCount() == 2) {
      canvas.open(mark);
    } else {
      canvas.pick(mark, event.isShortcutDown());
    }
  }

  private Mark nearest(double x) {
    Mark nearest = from;
    double best = Double.POSITIVE_INFINITY;
    for (Mark mark : canvas.marks()) {
      double distance = Math.abs(mark.bounds().centreX() - x);
      if (distance < best) {
        best = distance;
        nearest = mark;
      }
    }
    return nearest;
  }

  private Optional<Mark> at(MouseEvent event) {
    return mark(event.getX(), event.getY());
  }

  private Optional<Mark> mark(double x, double y) {
    return canvas.picture().flatMap(picture -> picture.markAt(x, y));
  }
}

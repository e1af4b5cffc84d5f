package io.tillsight.app.ui.kit;

import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Mark;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keyboard in a chart: arrows walk, Enter chooses, F2 proves, Shift+F10 opens the menu. */
final class ChartKeys {
  private final ChartCanvas canvas;
  private String key;
  private String part;
  private boolean shown;

  ChartKeys(ChartCanvas canvas) {
    this.canvas = canvas;
  }

  void install() {
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    canvas
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              shown = now && canvas.isFocusVisible();
              if (now && key == null && !canvas.marks().isEmpty()) {
                focus(canvas.marks().get(0));
              }
            });
  }

  void forget() {
    key = null;
    part = null;
  }

  void focus(Mark mark) {
    key = mark.key();
    part = mark.part();
    canvas.drawState();
  }

  /** The ring is for the keyboard: a press of the mouse takes it away. */
  void hideRing() {
    shown = false;
  }

  /** The mark to draw a ring around. */
  Optional<Mark> ringed() {
    return shown ? focused() : Optional.empty();
  }

  /** The mark that the keyboard is at; empty when the chart no longer has it. */
  Optional<Mark> focused() {
    return canvas.marks().stream()
        .filter(mark -> mark.key().equals(key) && mark.part().equals(part))
        .findFirst();
  }

  private void pressed(KeyEvent event) {
    List<Mark> marks = canvas.marks();
    if (marks.isEmpty()) {
      return;
    }
    shown = shown || event.getCode().isNavigationKey();
    if (focused().isEmpty()) {
      focus(marks.get(0));
    }
    if (handled(event, focused().orElseThrow(), marks)) {
      event.consume();
    }
  }

  private boolean handled(KeyEvent event, Mark mark, List<Mark> marks) {
    KeyCode code = event.getCode();
    switch (code) {
      case HOME -> focus(marks.get(0));
      case END -> focus(marks.get(marks.size() - 1));
      case LEFT, UP, RIGHT, DOWN -> focus(next(mark, code, marks));
      case ENTER -> canvas.pick(mark, event.isShortcutDown());
      case F2 -> canvas.prove(mark);
      case CONTEXT_MENU -> menu(mark);
      case F10 -> {
        if (!event.isShiftDown()) {
          return false;
        }
        menu(mark);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void menu(Mark mark) {
    Box bounds = mark.bounds();
    Point2D point = canvas.localToScreen(bounds.centreX(), bounds.centreY());
    canvas.menu(mark, point.getX(), point.getY());
  }

  /**
   * The nearest mark in the direction of the arrow; the next or previous one where there is none.
   */
  private static Mark next(Mark mark, KeyCode code, List<Mark> marks) {
    Mark best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Mark other : marks) {
      double distance = distance(mark.bounds(), other.bounds(), code);
      if (other != mark && distance < least) {
        least = distance;
        best = other;
      }
    }
    if (best != null) {
      return best;
    }
    int step = code == KeyCode.LEFT || code == KeyCode.UP ? -1 : 1;
    int at = marks.indexOf(mark) + step;
    return at < 0 || at >= marks.size() ? mark : marks.get(at);
  }

  /** Along the arrow, with what lies aside counted double; infinite for what lies behind. */
  private static double distance(Box from, Box to, KeyCode code) {
    double across = to.centreX() - from.centreX();
    double down = to.centreY() - from.centreY();
    double along =
        switch (code) {
          case LEFT -> -across;
          case RIGHT -> across;
          case UP -> -down;
          default -> down;
        };
    double aside = code == KeyCode.LEFT || code == KeyCode.RIGHT ? down : across;
    return along < 0.5 || Math.abs(aside) > 2 * along
        ? Double.POSITIVE_INFINITY
        : along + 2 * Math.abs(aside);
  }
}

package io.tillsight.app.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One figure: its name, its value, its change and the last half year as a line. */
public final class KpiCard extends VBox {
  private final Label note = Texts.of("", "ts-caption", "ts-kpi-note");
  private final Label value = Texts.of("", "ts-kpi-value");
  private final Label change = Texts.of("", "ts-kpi-change");
  private final Label against = Texts.of("", "ts-caption");
  private final StackPane line = new StackPane();

  /**
   * The change of a figure.
   *
   * @param text with sign and unit, empty when there is nothing to compare with
   * @param direction 1 when the figure rose, -1 when it fell, 0 when it stayed
   * @param tone by effect on profit
   * @param against what it is compared with
   */
  public record Change(String text, int direction, Tag.Tone tone, String against) {
    /** Nothing to compare with. */
    public static final Change NONE = new Change("", 0, Tag.Tone.NEUTRAL, "");
  }

  /** A card without a value. */
  public KpiCard(String name) {
    getStyleClass().addAll("ts-card", "ts-kpi");
    setFocusTraversable(true);
    setMinSize(0, 0);
    setAccessibleText(name);
    HBox top = new HBox(Texts.of(name, "ts-kpi-label"), Layouts.spacer(), note);
    HBox changes = new HBox(4, change, against);
    line.setMinHeight(18);
    VBox.setVgrow(line, Priority.ALWAYS);
    getChildren().addAll(top, value, changes, line);
  }

  /** Shows a figure; {@code note} stands at the right of the name and may be empty. */
  public void show(String figure, Change changed, String noteText) {
    value.setText(figure);
    note.setText(noteText);
    change.setText(arrow(changed.direction()) + changed.text());
    change.getStyleClass().removeAll("ts-good", "ts-bad");
    if (changed.tone() != Tag.Tone.NEUTRAL) {
      change.getStyleClass().add(changed.tone().styleClass());
    }
    against.setText(changed.against());
  }

  /** The line below the figure. */
  public void setLine(Node node) {
    line.getChildren().setAll(node);
  }

  private static String arrow(int direction) {
    if (direction == 0) {
      return "";
    }
    return direction > 0 ? "▲ " : "▼ ";
  }
}

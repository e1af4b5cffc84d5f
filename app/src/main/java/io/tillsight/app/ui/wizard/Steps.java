package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Read, check, import: which step is done, which is on; after the last, all are done. */
final class Steps {
  private static final List<String> KEYS = List.of("read", "check", "import");

  private final HBox row = new HBox(8);

  Steps(Words words, int present) {
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(HBox.USE_PREF_SIZE);
    row.getStyleClass().add("ts-wizard-steps");
    for (int step = 1; step <= KEYS.size(); step++) {
      if (step > 1) {
        Region line = new Region();
        line.getStyleClass().add("ts-step-line");
        row.getChildren().add(line);
      }
      boolean done = step < present;
      Label number = Texts.of(done ? "✓" : String.valueOf(step), "ts-step");
      number
          .getStyleClass()
          .add(done ? "ts-step-done" : step == present ? "ts-step-on" : "ts-step-off");
      Label name =
          Texts.of(
              words.text("wizard.step." + KEYS.get(step - 1)),
              step == present ? "ts-strong" : "ts-text3");
      row.getChildren().addAll(number, name);
    }
  }

  Node node() {
    return row;
  }
}

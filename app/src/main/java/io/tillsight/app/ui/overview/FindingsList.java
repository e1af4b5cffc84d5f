package io.tillsight.app.ui.overview;

import io.tillsight.app.chart.draw.Tone;
import io.tillsight.app.figures.Finding;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The findings of the morning, one below the other; a click goes where a finding points. */
final class FindingsList extends VBox {
  private final Consumer<Finding> chosen;
  private List<Finding> shown = List.of();

  FindingsList(Consumer<Finding> chosen) {
    this.chosen = chosen;
    getStyleClass().add("ts-findings");
    setMinSize(0, 0);
  }

  void show(List<Finding> findings) {
    if (findings.equals(shown)) {
      return;
    }
    shown = findings;
    getChildren().setAll(findings.stream().map(this::row).toList());
    getChildren().stream().limit(1).forEach(row -> row.getStyleClass().add("ts-first"));
  }

  private HBox row(Finding finding) {
    Label title = Texts.of(finding.title(), "ts-finding-title");
    Label text = Texts.of(finding.text(), "ts-caption", "ts-finding-text");
    VBox texts = new VBox(title, text);
    texts.getStyleClass().add("ts-finding-texts");
    texts.setMinWidth(0);
    Label amount = Texts.of(finding.amount(), "ts-finding-amount");
    amount.setMinWidth(USE_PREF_SIZE);
    if (finding.tone() != Tone.WARN) {
      amount.getStyleClass().add(styleClass(finding.tone()));
    }
    HBox row = new HBox(sign(finding.tone()), texts, Layouts.spacer(), amount);
    row.getStyleClass().add("ts-finding");
    row.setMinHeight(0);
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.BUTTON);
    row.setAccessibleText(String.join(", ", finding.title(), finding.text(), finding.amount()));
    row.setOnMouseClicked(event -> chosen.accept(finding));
    row.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            chosen.accept(finding);
          }
        });
    Tooltip.install(row, new Tooltip(finding.title() + "\n" + finding.text()));
    VBox.setVgrow(row, Priority.ALWAYS);
    return row;
  }

  private static Label sign(Tone tone) {
    String sign = tone == Tone.GOOD ? "▲" : tone == Tone.BAD ? "▼" : "●";
    Label label = Texts.of(sign, "ts-finding-sign", styleClass(tone));
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static String styleClass(Tone tone) {
    return switch (tone) {
      case GOOD -> "ts-good";
      case BAD -> "ts-bad";
      default -> "ts-warn";
    };
  }
}

package io.tillsight.app.ui.employees;

import io.tillsight.app.figures.Statistic;
import io.tillsight.app.ui.kit.Texts;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Numbers of a statistical answer side by side, with what must be known before they are used. */
final class StatisticStrip extends HBox {
  private final HBox numbers = new HBox();
  private final VBox warning = new VBox();

  StatisticStrip() {
    getStyleClass().addAll("ts-card", "ts-statistics");
    setMinWidth(0);
    numbers.getStyleClass().add("ts-statistic-row");
    numbers.setMinWidth(0);
    warning.getStyleClass().add("ts-warning");
    HBox.setHgrow(numbers, Priority.ALWAYS);
    getChildren().setAll(numbers, warning);
    warning.setVisible(false);
  }

  void show(List<Statistic> statistics) {
    numbers.getChildren().setAll(statistics.stream().map(StatisticStrip::cell).toList());
    numbers.getChildren().stream().limit(1).forEach(cell -> cell.getStyleClass().add("ts-first"));
  }

  /** What the numbers do not say. */
  void warn(String title, String text) {
    warning.getChildren().setAll(Texts.of(title, "ts-strong", "ts-warn"), Texts.wrapped(text));
    warning.setVisible(true);
  }

  private static VBox cell(Statistic statistic) {
    VBox cell =
        new VBox(
            Texts.of(statistic.label(), "ts-caption"),
            Texts.of(statistic.value(), "ts-stat"),
            Texts.of(statistic.note(), "ts-caption"));
    cell.getStyleClass().add("ts-statistic");
    cell.setMinWidth(0);
    cell.setPrefWidth(100);
    cell.setFocusTraversable(true);
    cell.setAccessibleText(
        String.join(", ", statistic.label(), statistic.value(), statistic.note()));
    HBox.setHgrow(cell, Priority.ALWAYS);
    return cell;
  }
}

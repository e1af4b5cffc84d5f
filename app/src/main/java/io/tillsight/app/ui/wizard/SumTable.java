package io.tillsight.app.ui.wizard;

import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.words.Formats;
import io.tillsight.core.ingest.Tally;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Rows and money of a receipt, the total below a line. */
final class SumTable {
  private final TabContext context;
  private final Formats formats;
  private final GridPane grid = new GridPane();
  private int row;

  SumTable(TabContext context, Formats formats) {
    this.context = context;
    this.formats = formats;
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints figure = new ColumnConstraints();
    figure.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(name, figure, figure);
    grid.getStyleClass().add("ts-sums");
    line(
        Texts.of("", "ts-caption"),
        Texts.of(context.words().text("wizard.sums.rows"), "ts-caption"),
        Texts.of(context.words().text("wizard.sums.amount"), "ts-caption"));
  }

  SumTable add(String key, Tally tally, String style) {
    line(
        Texts.of(context.words().text(key), style),
        Texts.of(formats.count(tally.rows()), style),
        Texts.of(formats.moneyExact(tally.amount()), style));
    return this;
  }

  /** Says how many rejected rows have no amount that could be added up; nothing without any. */
  SumTable apart(long rows) {
    if (rows > 0) {
      line(
          Texts.of(context.words().text("wizard.sums.unreadable"), "ts-caption"),
          Texts.of(formats.count(rows), "ts-caption"),
          Texts.of("–", "ts-caption"));
    }
    return this;
  }

  Node node() {
    return grid;
  }

  private void line(Label name, Label rows, Label amount) {
    grid.addRow(row++, name, rows, amount);
  }
}

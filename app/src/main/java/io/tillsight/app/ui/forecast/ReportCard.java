package io.tillsight.app.ui.forecast;

import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.Tag;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.series.Leaderboard;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** How good the forecast was on days that it had not seen. */
final class ReportCard {
  private final Words words;
  private final Formats formats;
  private final Card card;
  private final GridPane table = new GridPane();

  ReportCard(Words words, Formats formats) {
    this.words = words;
    this.formats = formats;
    card = new Card(words, words.text("forecast.report"), words.text("forecast.report.caption"));
    table.getStyleClass().add("ts-report-card");
    table.setMinSize(0, 0);
    for (int column = 0; column < 4; column++) {
      ColumnConstraints width = new ColumnConstraints();
      width.setHgrow(column == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
      width.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
      table.getColumnConstraints().add(width);
    }
    card.setContent(table);
  }

  Card node() {
    return card;
  }

  /** Of a board that judged at least one moment. */
  void show(Leaderboard board) {
    table.getChildren().clear();
    List<ReportRow> rows = new ReportRows(words, formats).of(board);
    add(
        0,
        Texts.of(
            words.plural("forecast.origins", board.origins(), formats.count(board.origins())),
            "ts-caption"),
        Texts.of(words.text("forecast.this"), "ts-caption"),
        Texts.of(words.text("forecast.compare"), "ts-caption"),
        Texts.of(words.text("forecast.verdict"), "ts-caption"));
    for (int i = 0; i < rows.size(); i++) {
      ReportRow row = rows.get(i);
      add(
          i + 1,
          Texts.of(row.name(), "ts-body"),
          Texts.of(row.value(), "ts-body", "ts-strong"),
          Texts.of(row.compare(), "ts-text3"),
          new Tag(row.verdict(), row.tone()));
    }
    card.show(CardState.ready());
  }

  private void add(int row, Node... cells) {
    table.addRow(row, cells);
  }
}

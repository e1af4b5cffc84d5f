package io.tillsight.app.ui.forecast;

import io.tillsight.app.ui.kit.Card;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.Tag;
import io.tillsight.app.ui.kit.Texts;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.PastForecast;
import io.tillsight.core.series.Leaderboard;
import io.tillsight.core.series.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How good the forecast was on days that it had not seen. */
final class ReportCard {
  private static final int COLUMNS = 4;

  private final Words words;
  private final Formats formats;
  private final Card card;
  private final GridPane table = new GridPane();
  private Leaderboard shown;
  private Optional<PastForecast.Score> score = Optional.empty();
  private final Label history = Texts.wrapped("", "ts-caption", "ts-report-cell");

  ReportCard(Words words, Formats formats) {
    this.words = words;
    this.formats = formats;
    card = new Card(words, words.text("forecast.report"), words.text("forecast.report.caption"));
    table.getStyleClass().add("ts-report-card");
    table.setMinSize(0, 0);
    for (int column = 0; column < COLUMNS; column++) {
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
    shown = board;
    table.getChildren().clear();
    ReportRows lines = new ReportRows(words, formats);
    List<ReportRow> rows = new ArrayList<>(lines.of(board));
    rows.add(lines.kept(score));
    add(
        0,
        head(words.plural("forecast.origins", board.origins(), formats.count(board.origins()))),
        head(words.text("forecast.this")),
        head(words.text("forecast.compare")),
        head(words.text("forecast.verdict")));
    for (int i = 0; i < rows.size(); i++) {
      ReportRow row = rows.get(i);
      add(
          i + 1,
          Texts.wrapped(row.name(), "ts-body", "ts-report-cell"),
          cell(row.value(), "ts-strong"),
          cell(row.compare(), "ts-text3"),
          row.verdict().isEmpty() ? cell("", "ts-text3") : new Tag(row.verdict(), row.tone()));
    }
    table.add(history, 0, rows.size() + 1, COLUMNS, 1);
    card.show(CardState.ready());
  }

  /** How the newest kept forecast did; empty while none can be scored. */
  void showScore(Optional<PastForecast.Score> found) {
    score = found;
    if (shown != null) {
      show(shown);
    }
  }

  /** Says how much history a forecast comes from, and what it had to leave out. */
  void showHistory(ForecastAnalysis.Result forecast) {
    int days = forecast.history().length;
    String said = words.plural("forecast.history", days, formats.count(days));
    boolean cut =
        forecast
            .made()
            .map(made -> made.notes().contains(Outcome.Note.SEASON_LEFT_OUT))
            .orElse(false);
    history.setText(cut ? said + " · " + words.text("forecast.noSeason") : said);
  }

  private static Label head(String text) {
    return Texts.of(text, "ts-caption", "ts-report-cell");
  }

  private static Label cell(String text, String style) {
    return Texts.of(text, style, "ts-report-cell");
  }

  private void add(int row, Node... cells) {
    Region line = new Region();
    line.getStyleClass().add("ts-report-line");
    table.add(line, 0, row, COLUMNS, 1);
    for (int column = 0; column < cells.length; column++) {
      if (column > 0 && cells[column] instanceof Region cell) {
        cell.setMinWidth(Region.USE_PREF_SIZE);
      }
      table.add(cells[column], column, row);
    }
  }
}

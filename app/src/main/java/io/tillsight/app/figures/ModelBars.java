package io.tillsight.app.figures;

import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.RankedBars.Bar;
import io.tillsight.app.chart.RankedBars.Kind;
import io.tillsight.app.chart.Subject;
import io.tillsight.app.chart.Words;
import io.tillsight.core.model.Money;
import io.tillsight.core.series.Leaderboard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The models of a forecast by their error, with the error in money; the naive one outlined. */
final class ModelBars {
  private static final String USED = "combination";
  private static final String YARDSTICK = "seasonal-naive";
  private static final int WEEK = 7;

  /** One of each kind, so that all fit; the workbook and the command line list every model. */
  private static final Set<String> SHOWN =
      Set.of(
          USED,
          YARDSTICK,
          "year-ago",
          "trend-fourier",
          "ets",
          "holt-winters",
          "lag-regression",
          "arima-5-1-0",
          "random-forest",
          "gradient-boosting",
          "forest-boosting-linear");

  private final Scope scope;
  private final Sentences sentences;
  private final Leaderboard board;

  ModelBars(Scope scope, Leaderboard board) {
    this.scope = scope;
    this.board = board;
    sentences = new Sentences(scope);
  }

  Figure<RankedBars> figure() {
    Words words =
        new Words(
            scope.words().text("figure.model"),
            scope.words().text("figure.model.error"),
            "",
            "",
            "",
            "",
            "");
    List<Bar> bars =
        board.judged()
            ? board.entries().stream()
                .filter(entry -> SHOWN.contains(entry.model()))
                .map(this::bar)
                .toList()
            : List.of();
    String unit = scope.formats().currencySign();
    return Figure.of(
        sentences.caption(
            scope
                .words()
                .plural(
                    "figure.models.caption",
                    board.origins(),
                    scope.formats().count(board.origins()),
                    scope.formats().count(board.horizon()))),
        new RankedBars(
            new Subject(scope.words().text("figure.models"), words, Numbers.percent(scope), false),
            bars,
            Optional.empty(),
            List.of(),
            List.of(scope.words().text("figure.model.aWeek", unit).strip()),
            Optional.empty()));
  }

  private Bar bar(Leaderboard.Entry entry) {
    double weeks = (double) board.origins() * board.horizon() / WEEK;
    Money aWeek = Money.of(BigDecimal.valueOf(entry.absoluteError() / weeks));
    Kind kind =
        entry.model().equals(USED)
            ? Kind.ACCENT
            : entry.model().equals(YARDSTICK) ? Kind.OUTLINED : Kind.MUTED;
    return Bar.of(
            entry.model(),
            new Gallery(scope).modelName(entry.model()),
            entry.wape() * 100,
            Double.NaN)
        .as(kind)
        .with(List.of(), List.of("\u00b1\u00a0" + scope.formats().moneyWhole(aWeek)));
  }
}

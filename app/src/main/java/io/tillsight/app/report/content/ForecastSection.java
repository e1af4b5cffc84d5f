package io.tillsight.app.report.content;

import io.tillsight.app.report.content.Table.Column;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.series.Backtest;
import io.tillsight.core.series.Forecast;
import io.tillsight.core.series.Leaderboard;
import io.tillsight.core.series.Outcome;
import io.tillsight.core.series.TimeSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is expected, how sure that is, and how good the forecast was on days it had not seen. */
final class ForecastSection {
  private static final double BAR_PITCH = 22;
  private static final List<String> QUICK_MODELS =
      List.of("ets", "theta", "holt-winters", "year-ago", "naive2");

  private ForecastSection() {}

  static Section of(Request request, ForecastAnalysis.Result expected) {
    List<Block> blocks = new ArrayList<>();
    List<Table> sheets = new ArrayList<>();
    if (expected.outcome() instanceof Outcome.Refused refused) {
      blocks.add(
          new Block.Paragraph(
              request.text(
                  "report.forecast.refused." + refused.reason().name().toLowerCase(Locale.ROOT),
                  refused.periods(),
                  refused.needed())));
    } else {
      blocks.add(new Block.Drawing(request.gallery().forecast(expected), 290));
      sheets.add(days(request, expected));
      Leaderboard board = judged(request, expected);
      if (board.judged()) {
        card(request, board, blocks, sheets);
      }
    }
    return new Section(request.text("tab.forecast"), blocks, sheets);
  }

  /** A report must not take minutes, so only models that learn in a moment are compared. */
  private static Leaderboard judged(Request request, ForecastAnalysis.Result expected) {
    return Backtest.withDefaults()
        .withModels(QUICK_MODELS)
        .run(
            TimeSeries.daily(expected.firstDay(), expected.history()),
            expected.horizon(),
            request.work());
  }

  private static void card(
      Request request, Leaderboard board, List<Block> blocks, List<Table> sheets) {
    blocks.add(
        new Block.Paragraph(
            request.text(
                "report.forecast.judged",
                request.scope().formats().count(board.origins()),
                request.scope().formats().count(board.horizon()),
                request.scope().formats().percent(board.coverage80(), 0),
                request.scope().formats().percent(board.coverage95(), 0))));
    double height = BAR_PITCH * (board.entries().size() + 1);
    blocks.add(new Block.Drawing(request.gallery().models(board), height));
    Cells cells = request.cells();
    List<Table.Row> rows = new ArrayList<>();
    for (Leaderboard.Entry entry : board.entries()) {
      rows.add(
          new Table.Row(
              List.of(
                  Cell.text(request.gallery().modelName(entry.model())),
                  cells.percent(entry.wape()),
                  cells.money(entry.absoluteError()),
                  cells.decimal(entry.mase(), 2),
                  cells.decimal(entry.againstNaive(), 2)),
              false));
    }
    sheets.add(
        new Table(
            request.text("report.forecast.models.sheet"),
            request.text("report.forecast.models"),
            request.text("report.forecast.models.caption"),
            List.of(
                Column.text(request.text("report.forecast.model")),
                Column.number(request.text("report.forecast.wape")),
                Column.number(request.inCurrency(request.text("report.forecast.error"))),
                Column.number("MASE"),
                Column.number(request.text("report.forecast.naive"))),
            rows));
  }

  private static Table days(Request request, ForecastAnalysis.Result expected) {
    Cells cells = request.cells();
    List<Table.Row> rows = new ArrayList<>();
    LocalDate day = expected.lastDay();
    for (Forecast.Step step : expected.made().orElseThrow().forecast().steps()) {
      day = day.plusDays(1);
      rows.add(
          new Table.Row(
              List.of(
                  Cell.date(request.scope().formats().date(day), day),
                  cells.money(step.mean()),
                  cells.money(step.lower80()),
                  cells.money(step.upper80()),
                  cells.money(step.lower95()),
                  cells.money(step.upper95())),
              false));
    }
    return new Table(
        request.text("tab.forecast"),
        request.text("tab.forecast"),
        "",
        List.of(
            Column.text(request.text("dimension.day")),
            Column.number(request.inCurrency(request.text("figure.forecast"))),
            Column.number(request.text("report.forecast.low", "80")),
            Column.number(request.text("report.forecast.high", "80")),
            Column.number(request.text("report.forecast.low", "95")),
            Column.number(request.text("report.forecast.high", "95"))),
        rows);
  }
}

package io.tillsight.app.report.content;

import io.tillsight.app.report.content.Table.Column;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.series.Forecast;
import io.tillsight.core.series.Leaderboard;
import io.tillsight.core.series.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is expected, how sure that is, and how good the forecast was on days it had not seen. */
final class ForecastSection {
  private ForecastSection() {}

  static Section of(Request request, ForecastAnalysis analysis, ForecastAnalysis.Result expected) {
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
      sheets.add(days(request, expected));
      Optional<Leaderboard> board = analysis.leaderboard(request.work());
      board.filter(Leaderboard::judged).ifPresent(found -> card(request, found, blocks));
    }
    return new Section(request.text("tab.forecast"), blocks, sheets);
  }

  private static void card(Request request, Leaderboard board, List<Block> blocks) {
    blocks.add(
        new Block.Paragraph(
            request.text(
                "report.forecast.judged",
                request.scope().formats().count(board.origins()),
                request.scope().formats().count(board.horizon()),
                request.scope().formats().percent(board.coverage80(), 0),
                request.scope().formats().percent(board.coverage95(), 0))));
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
                  cells.decimal(entry.againstNaive(), 2),
                  Cell.bar(entry.wape(), Double.NaN)),
              false));
    }
    blocks.add(
        new Block.Grid(
            new Table(
                request.text("report.forecast.models.sheet"),
                request.text("report.forecast.models"),
                request.text("report.forecast.models.caption"),
                List.of(
                    Column.text(request.text("report.forecast.model")),
                    Column.number(request.text("report.forecast.wape")),
                    Column.number(request.inCurrency(request.text("report.forecast.error"))),
                    Column.number("MASE"),
                    Column.number(request.text("report.forecast.naive")),
                    Column.bar()),
                rows)));
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

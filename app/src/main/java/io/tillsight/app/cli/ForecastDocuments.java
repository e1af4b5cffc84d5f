package io.tillsight.app.cli;

import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.ForecastBatch;
import io.tillsight.core.series.Forecast;
import io.tillsight.core.series.Leaderboard;
import io.tillsight.core.series.LongForecast;
import io.tillsight.core.series.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays forecasts out for the command line. */
final class ForecastDocuments {
  private static final String COMBINATION = "combination";
  private static final double WEEK = 7;

  private ForecastDocuments() {}

  /** Day by day, with the sum and its limits. */
  static Document steps(ForecastAnalysis.Result result, Outcome.Made made) {
    Document document =
        new Document(List.of("date", "step", "mean", "lo80", "hi80", "lo95", "hi95", "model"));
    int step = 0;
    for (Forecast.Step day : made.forecast().steps()) {
      step++;
      List<Object> cells = new ArrayList<>();
      cells.add(result.lastDay().plusDays(step).toString());
      cells.add(step);
      cells.addAll(amounts(day));
      cells.add(made.forecast().model());
      document.row(cells.toArray());
    }
    Forecast.Step sum = made.forecast().sum();
    return document
        .put("total", money(sum.mean()))
        .put("total80", List.of(money(sum.lower80()), money(sum.upper80())))
        .put("total95", List.of(money(sum.lower95()), money(sum.upper95())))
        .put("notes", made.notes().stream().map(Enum::name).toList());
  }

  /** Every key, in the columns of a long table. */
  static Document batch(ForecastBatch.Result result) {
    Document document =
        new Document(List.of("series", "step", "mean", "lo80", "hi80", "lo95", "hi95", "model"));
    for (LongForecast.Line line : result.lines()) {
      List<Object> cells = new ArrayList<>(List.of(line.series(), line.step()));
      cells.addAll(amounts(line.values()));
      cells.add(line.model());
      document.row(cells.toArray());
    }
    return document.put("lastDay", String.valueOf(result.lastDay()));
  }

  /** The record of the models; money a week, and how much more of it than ours. */
  static Document leaderboard(Leaderboard board) {
    Document document =
        new Document(
            List.of(
                "model", "wape", "mase", "againstNaive", "error", "errorAWeek", "moreThanOurs"));
    double weeks = board.origins() * board.horizon() / WEEK;
    double ours = board.of(COMBINATION).map(Leaderboard.Entry::absoluteError).orElse(Double.NaN);
    for (Leaderboard.Entry entry : board.entries()) {
      document.row(
          entry.model(),
          Decimals.ratio(entry.wape()),
          Decimals.ratio(entry.mase()),
          Decimals.ratio(entry.againstNaive()),
          money(entry.absoluteError()),
          money(entry.absoluteError() / weeks),
          money((entry.absoluteError() - ours) / weeks));
    }
    return document
        .put("horizon", board.horizon())
        .put("origins", board.origins())
        .put("actual", money(board.actual()))
        .put("coverage80", Decimals.ratio(board.coverage80()))
        .put("coverage95", Decimals.ratio(board.coverage95()));
  }

  private static List<Object> amounts(Forecast.Step step) {
    return Arrays.asList(
        money(step.mean()),
        money(step.lower80()),
        money(step.upper80()),
        money(step.lower95()),
        money(step.upper95()));
  }

  private static String money(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString()
        : null;
  }
}

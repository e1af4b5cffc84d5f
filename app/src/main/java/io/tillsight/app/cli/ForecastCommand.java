package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.series.Forecast;
import io.tillsight.core.series.Leaderboard;
import io.tillsight.core.series.LongCsv;
import io.tillsight.core.series.LongForecast;
import io.tillsight.core.series.Outcome;
import io.tillsight.core.series.Work;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tillsight forecast}: the coming days under a filter, or the record of the models. */
@Command(name = "forecast", mixinStandardHelpOptions = true)
final class ForecastCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--horizon")
  private int horizon = 90;

  @Option(names = "--input", paramLabel = "LONG.csv")
  private Path input;

  @Option(names = "--models")
  private boolean models;

  ForecastCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return context.run(
        () -> {
          if (input != null) {
            return forecastTable();
          }
          if (horizon < 1 || horizon > 365) {
            throw new RefusedException(
                ExitCode.REFUSED, context.texts().get("forecast.horizon", horizon));
          }
          try (Workspace open = context.open(workspace.workspace)) {
            ForecastAnalysis analysis =
                ForecastAnalysis.of(open.engine())
                    .withFilter(filter.filter(open.engine(), context.texts()))
                    .withHorizon(horizon);
            output.write(context, models ? leaderboard(analysis) : steps(analysis));
          }
          return ExitCode.DONE;
        });
  }

  /** Any series from a file, without a workspace. */
  private ExitCode forecastTable() throws RefusedException {
    StringWriter text = new StringWriter();
    LongForecast.Result result;
    try (Reader reader = Files.newBufferedReader(input)) {
      result =
          LongForecast.withDefaults()
              .run(LongCsv.read(reader), horizon, Work.on(context.executor()));
      LongCsv.write(result.lines(), text);
    } catch (IOException | IllegalArgumentException e) {
      throw new RefusedException(
          ExitCode.REFUSED, context.texts().get("forecast.input", input, e.getMessage()));
    }
    context.console().write(text.toString(), output.to, context.texts());
    for (LongForecast.Refusal refusal : result.refusals()) {
      context.console().messages().println(refusal.series() + ": " + sentence(refusal.reason()));
    }
    return result.refusals().isEmpty() ? ExitCode.DONE : ExitCode.LOOK;
  }

  private String sentence(Outcome.Refused refused) {
    return context
        .texts()
        .get("forecast.refused." + refused.reason(), refused.periods(), refused.needed());
  }

  private Document steps(ForecastAnalysis analysis) throws RefusedException {
    ForecastAnalysis.Result result = analysis.run();
    if (result.outcome() instanceof Outcome.Refused refused) {
      throw new RefusedException(ExitCode.REFUSED, sentence(refused));
    }
    Outcome.Made made = result.made().orElseThrow();
    Document document =
        new Document(List.of("date", "step", "mean", "lo80", "hi80", "lo95", "hi95", "model"));
    int step = 0;
    for (Forecast.Step day : made.forecast().steps()) {
      step++;
      document.row(
          result.lastDay().plusDays(step).toString(),
          step,
          money(day.mean()),
          money(day.lower80()),
          money(day.upper80()),
          money(day.lower95()),
          money(day.upper95()),
          made.forecast().model());
    }
    return document
        .put("total", money(made.forecast().total()))
        .put("notes", made.notes().stream().map(Enum::name).toList());
  }

  private Document leaderboard(ForecastAnalysis analysis) throws RefusedException {
    Optional<Leaderboard> board =
        analysis.fullLeaderboard(Work.on(context.executor())).filter(Leaderboard::judged);
    if (board.isEmpty()) {
      throw new RefusedException(ExitCode.REFUSED, context.texts().get("forecast.unjudged"));
    }
    Document document = new Document(List.of("model", "wape", "mase", "againstNaive", "error"));
    for (Leaderboard.Entry entry : board.get().entries()) {
      document.row(
          entry.model(),
          Decimals.ratio(entry.wape()),
          Decimals.ratio(entry.mase()),
          Decimals.ratio(entry.againstNaive()),
          money(entry.absoluteError()));
    }
    return document
        .put("horizon", board.get().horizon())
        .put("origins", board.get().origins())
        .put("actual", money(board.get().actual()))
        .put("coverage80", Decimals.ratio(board.get().coverage80()))
        .put("coverage95", Decimals.ratio(board.get().coverage95()));
  }

  private static String money(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }
}

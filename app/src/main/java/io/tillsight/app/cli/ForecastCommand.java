package io.tillsight.app.cli;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.ForecastBatch;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.series.Leaderboard;
import io.tillsight.core.series.LongCsv;
import io.tillsight.core.series.LongForecast;
import io.tillsight.core.series.Outcome;
import io.tillsight.core.series.Work;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @Option(names = "--by", converter = DimensionConverter.class)
  private Dimension dimension;

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
            Filter chosen = filter.filter(open.engine(), context.texts());
            if (dimension != null) {
              return batch(open, chosen);
            }
            ForecastAnalysis analysis =
                ForecastAnalysis.of(open.engine()).withFilter(chosen).withHorizon(horizon);
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
    return ForecastDocuments.steps(result, result.made().orElseThrow());
  }

  private Document leaderboard(ForecastAnalysis analysis) throws RefusedException {
    return analysis
        .fullLeaderboard(Work.on(context.executor()))
        .filter(Leaderboard::judged)
        .map(ForecastDocuments::leaderboard)
        .orElseThrow(
            () -> new RefusedException(ExitCode.REFUSED, context.texts().get("forecast.unjudged")));
  }

  /** Every key of a dimension; those that cannot be forecast are named with the reason. */
  private ExitCode batch(Workspace open, Filter chosen) throws RefusedException {
    ForecastBatch.Result result =
        ForecastBatch.of(open.engine(), dimension)
            .withFilter(chosen)
            .withHorizon(horizon)
            .run(ShareProgress.work(context, output.quiet));
    output.write(context, ForecastDocuments.batch(result));
    ExitCode code = ExitCode.DONE;
    for (ForecastBatch.Row row : result.rows()) {
      if (row.outcome() instanceof Outcome.Refused refused) {
        context.console().messages().println(row.label() + ": " + sentence(refused));
        code = ExitCode.LOOK;
      }
    }
    return code;
  }
}

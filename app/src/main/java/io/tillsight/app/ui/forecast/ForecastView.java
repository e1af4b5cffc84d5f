package io.tillsight.app.ui.forecast;

import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Segments;
import io.tillsight.app.ui.tab.Answer;
import io.tillsight.app.ui.tab.ChartCard;
import io.tillsight.app.ui.tab.Messages;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.ui.tab.TabView;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.series.Leaderboard;
import io.tillsight.core.series.Outcome;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;

/** Shows Forecast: the fan on top; how good such forecasts were, by figure and by model, below. */
public final class ForecastView implements TabView {
  private final TabContext context;
  private final Words words;
  private final Messages messages;
  private final ForecastViewModel model;
  private final ChartCard fan;
  private final ReportCard report;
  private final ChartCard models;
  private final Segments<Integer> horizons;
  private final GridPane page = Layouts.grid(new double[] {1, 1}, new double[] {1.12, 1});

  /** A tab that shows nothing until it is refreshed. */
  public ForecastView(TabContext context) {
    this.context = context;
    words = context.words();
    messages = new Messages(context);
    model =
        new ForecastViewModel(
            words,
            context.formats(),
            context.background(),
            new KeptForecasts(context.workspace()::keep, context.background()));
    fan = new ChartCard(context, words.text("figure.fan"));
    report = new ReportCard(words, context.formats());
    models = new ChartCard(context, words.text("figure.models"));
    horizons = new Segments<>(ForecastViewModel.HORIZONS, this::horizonName, this::look).small();
    horizons.show(model.horizon());
    place();
    connect();
  }

  private String horizonName(Integer days) {
    return words.plural("forecast.days", days, context.formats().count(days));
  }

  private void look(Integer days) {
    model.look(days);
    horizons.show(model.horizon());
  }

  private void place() {
    page.getStyleClass().add("ts-cards");
    Layouts.place(page, fan.node(), 0, 0, 2);
    Layouts.place(page, report.node(), 0, 1, 1);
    Layouts.place(page, models.node(), 1, 1, 1);
  }

  private void connect() {
    fan.controls(horizons).answering(model.fan());
    models.answering(model.models());
    model.forecast().onAnswer(this::showForecast);
    model.board().onAnswer(this::showBoard);
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void refresh(TabState now) {
    model.refresh(now);
  }

  private void showForecast(Answer<ForecastAnalysis.Result> answer) {
    if (answer instanceof Answer.Failed<?> failed) {
      fan.showMessage(Optional.of(messages.error(failed.problem(), model.forecast()::again)));
      return;
    }
    answer.known().ifPresent(report::showHistory);
    fan.showMessage(
        answer
            .known()
            .filter(found -> found.outcome() instanceof Outcome.Refused)
            .map(found -> refusal((Outcome.Refused) found.outcome())));
  }

  private CardState.Message refusal(Outcome.Refused refused) {
    String key = "forecast.refused." + refused.reason().name().toLowerCase(Locale.ROOT);
    return messages.plain(
        words.text("forecast.refused"),
        words.plural(
            key,
            refused.periods(),
            context.formats().count(refused.periods()),
            context.formats().count(refused.needed())));
  }

  private void showBoard(Answer<Optional<Leaderboard>> answer) {
    if (answer instanceof Answer.Failed<?> failed) {
      CardState.Message message = messages.error(failed.problem(), model.board()::again);
      report.node().show(message);
      models.showMessage(Optional.of(message));
      return;
    }
    Optional<Optional<Leaderboard>> known = answer.known();
    if (known.isEmpty()) {
      report.node().show(CardState.loading());
      models.showMessage(Optional.empty());
      return;
    }
    Optional<Leaderboard> judged = known.get().filter(Leaderboard::judged);
    CardState.Message unknown =
        messages.plain(words.text("forecast.unjudged"), words.text("forecast.unjudged.text"));
    models.showMessage(judged.isPresent() ? Optional.empty() : Optional.of(unknown));
    judged.ifPresentOrElse(report::show, () -> report.node().show(unknown));
  }
}

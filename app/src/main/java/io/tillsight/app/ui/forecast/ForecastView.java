package io.tillsight.app.ui.forecast;

import io.tillsight.app.ui.kit.Buttons;
import io.tillsight.app.ui.kit.CardState;
import io.tillsight.app.ui.kit.Layouts;
import io.tillsight.app.ui.kit.Segments;
import io.tillsight.app.ui.tab.Answer;
import io.tillsight.app.ui.tab.ChartCard;
import io.tillsight.app.ui.tab.Desk;
import io.tillsight.app.ui.tab.Messages;
import io.tillsight.app.ui.tab.TabContext;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.ui.tab.TabView;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.ForecastReasons;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.series.Leaderboard;
import io.tillsight.core.series.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Shows Forecast: the fan on top; how good such forecasts were, by figure and by model, and why,
 * below; what if, and the months, at the right.
 */
public final class ForecastView implements TabView {
  private final TabContext context;
  private final Words words;
  private final Messages messages;
  private final ForecastViewModel model;
  private final ChartCard fan;
  private final ReportCard report;
  private final ChartCard models;
  private final ReasonsCard reasons;
  private final ChartCard months;
  private final ScenarioCard scenario;
  private final SubjectMenu subject;
  private final ForecastFiles files;
  private final Segments<Integer> horizons;
  private final Button judgeAll;
  private final GridPane page = Layouts.grid(new double[] {1, 1, 0.72}, new double[] {1.12, 1});
  private Desk.Work judging;

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
            new KeptForecasts(new WorkspaceStore(context.workspace()), context.background()));
    fan = new ChartCard(context, words.text("figure.fan"));
    report = new ReportCard(words, context.formats());
    models = new ChartCard(context, words.text("figure.models"));
    reasons = new ReasonsCard(words, context.formats());
    months = new ChartCard(context, words.text("forecast.months"));
    scenario = new ScenarioCard(words, context.formats(), this::suppose);
    subject = new SubjectMenu(context);
    files = new ForecastFiles(context, ForecastFiles::dialog, this::failed);
    horizons = new Segments<>(ForecastViewModel.HORIZONS, this::horizonName, this::look).small();
    horizons.show(model.horizon());
    judgeAll = Buttons.plain(words.text("forecast.judgeAll"), this::judgeAll);
    judgeAll.getStyleClass().add("ts-small");
    judgeAll.setId("forecast-judge-all");
    place();
    connect();
    showLower(Lower.MODELS);
  }

  /** What stands beside the report card. */
  private enum Lower {
    MODELS,
    WHY
  }

  private String horizonName(Integer days) {
    return days == 365
        ? words.text("forecast.year")
        : words.plural("forecast.days", days, context.formats().count(days));
  }

  private void look(Integer days) {
    model.look(days);
    horizons.show(model.horizon());
    showJudgeAll();
  }

  private void place() {
    page.getStyleClass().add("ts-cards");
    StackPane lower = new StackPane(models.node(), reasons.node());
    lower.setMinSize(0, 0);
    VBox side = new VBox(Layouts.GAP, scenario.node(), months.node());
    side.setMinSize(0, 0);
    VBox.setVgrow(months.node(), Priority.ALWAYS);
    Layouts.place(page, fan.node(), 0, 0, 2);
    Layouts.place(page, report.node(), 0, 1, 1);
    Layouts.place(page, lower, 1, 1, 1);
    page.add(side, 2, 0, 1, 2);
  }

  private void connect() {
    fan.controls(subject.node(), horizons).answering(model.fan());
    fan.node()
        .menuItems()
        .addAll(
            item("forecast.save.csv", () -> saved(files::csv)),
            item("forecast.save.json", () -> saved(files::json)),
            item("forecast.every.products", () -> every(Dimension.PRODUCT)),
            item("forecast.every.stores", () -> every(Dimension.STORE)),
            item("forecast.every.categories", () -> every(Dimension.CATEGORY)));
    models.controls(lowers(Lower.MODELS), judgeAll).answering(model.models());
    reasons.node().setKey(lowers(Lower.WHY));
    months.answering(model.months());
    model.forecast().onAnswer(this::showForecast);
    model.board().onAnswer(this::showBoard);
    model.score().onAnswer(answer -> answer.known().ifPresent(report::showScore));
    model.elasticity().onAnswer(answer -> answer.known().ifPresent(scenario::show));
    model
        .drivers()
        .onAnswer(
            answer ->
                reasons.show(answer instanceof Answer.Here<?> ? answer.known() : Optional.empty()));
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(words.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private Segments<Lower> lowers(Lower now) {
    Lower other = now == Lower.MODELS ? Lower.WHY : Lower.MODELS;
    Segments<Lower> segments =
        new Segments<Lower>(
                List.of(Lower.values()),
                lower -> words.text(lower == Lower.MODELS ? "forecast.models" : "forecast.why"),
                chosen -> showLower(other))
            .small();
    segments.show(now);
    return segments;
  }

  private void showLower(Lower lower) {
    models.node().setVisible(lower == Lower.MODELS);
    reasons.node().setVisible(lower == Lower.WHY);
    models.controls(lowers(Lower.MODELS), judgeAll);
    reasons.node().setKey(lowers(Lower.WHY));
    if (lower == Lower.WHY) {
      model.explain();
    }
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void refresh(TabState now) {
    subject.refresh(now);
    model.refresh(now);
    showJudgeAll();
  }

  private void suppose(io.tillsight.core.analysis.Scenario wanted) {
    model.suppose(wanted);
    model.supposed().ifPresent(scenario::show);
  }

  private void judgeAll() {
    judgeAll.setDisable(true);
    Runnable[] cancel = new Runnable[1];
    judging = context.desk().begin(words.text("forecast.judging"), () -> giveUp(cancel[0]));
    Desk.Work shown = judging;
    cancel[0] = model.judgeAll(share -> shown.advanced(share, ""));
  }

  private void giveUp(Runnable cancel) {
    cancel.run();
    model.askQuickBoard();
  }

  private void showJudgeAll() {
    judgeAll.setDisable(model.isFull() || judging != null);
  }

  private void judged() {
    if (judging != null) {
      judging.close();
      judging = null;
    }
    showJudgeAll();
  }

  private void saved(Consumer<ForecastAnalysis.Result> file) {
    model.forecast().answer().known().filter(found -> found.made().isPresent()).ifPresent(file);
  }

  private void every(Dimension dimension) {
    files.every(dimension, model.batch(dimension));
  }

  private void failed(Throwable problem) {
    fan.showMessage(Optional.of(messages.error(problem, () -> fan.showMessage(Optional.empty()))));
  }

  private void showForecast(Answer<ForecastAnalysis.Result> answer) {
    if (answer instanceof Answer.Failed<?> failed) {
      fan.showMessage(Optional.of(messages.error(failed.problem(), model.forecast()::again)));
      return;
    }
    answer.known().ifPresent(report::showHistory);
    Optional<CardState.Message> refused =
        answer
            .known()
            .filter(found -> found.outcome() instanceof Outcome.Refused)
            .map(found -> refusal((Outcome.Refused) found.outcome()));
    fan.showMessage(refused);
    months.showMessage(refused);
    refused.ifPresent(scenario.node()::show);
    refused.ifPresent(reasons.node()::show);
    answer.known().flatMap(ForecastReasons::of).ifPresent(reasons::show);
    model.supposed().ifPresent(scenario::show);
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
    if (!(answer instanceof Answer.Waiting<?>)) {
      judged();
    }
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
    Optional<Leaderboard> board = known.get().filter(Leaderboard::judged);
    CardState.Message unknown =
        messages.plain(words.text("forecast.unjudged"), words.text("forecast.unjudged.text"));
    models.showMessage(board.isPresent() ? Optional.empty() : Optional.of(unknown));
    board.ifPresentOrElse(report::show, () -> report.node().show(unknown));
  }
}

package io.tillsight.app.ui.forecast;

import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.ForecastFan;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.figures.Figure;
import io.tillsight.app.figures.Gallery;
import io.tillsight.app.figures.Scope;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.Answer;
import io.tillsight.app.ui.tab.Question;
import io.tillsight.app.ui.tab.Scopes;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.ForecastBatch;
import io.tillsight.core.analysis.PastForecast;
import io.tillsight.core.analysis.PriceElasticity;
import io.tillsight.core.analysis.Scenario;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import io.tillsight.core.series.Forecasters;
import io.tillsight.core.series.Leaderboard;
import io.tillsight.core.series.TimeSeries;
import io.tillsight.core.series.Work;
import io.tillsight.core.series.learned.FeatureImportance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;

/**
 * What the Forecast tab asks, and the answers. Has no widgets. Judging the models takes longest:
 * what was asked before is given up as soon as something else is asked. Forests and boosting take
 * half a minute, so they are judged on demand and remembered while the data stay as they are.
 */
public final class ForecastViewModel {
  /** How many days ahead one can look; the last one is twelve months. */
  static final List<Integer> HORIZONS = List.of(7, 30, 90, 365);

  private final Scopes scopes;
  private final Background background;
  private final KeptForecasts kept;
  private final Question<ForecastAnalysis.Result> forecast;
  private final Question<Figure<ForecastFan>> fan;
  private final Question<Figure<Columns>> months;
  private final Question<Optional<Leaderboard>> board;
  private final Question<Figure<RankedBars>> models;
  private final Question<Optional<PastForecast.Score>> score;
  private final Question<PriceElasticity> elasticity;
  private final Question<List<FeatureImportance.Share>> drivers;
  private final Map<Asked, Leaderboard> fullBoards = new ConcurrentHashMap<>();
  private int horizon = 90;
  private Scenario scenario = Scenario.NONE;
  private boolean explained;
  private TabState state;
  private AtomicBoolean outdated = new AtomicBoolean();

  /** 90 days; nothing is asked yet. */
  public ForecastViewModel(
      Words words, Formats formats, Background background, KeptForecasts kept) {
    scopes = new Scopes(words, formats);
    this.background = background;
    this.kept = kept;
    forecast = question("forecast");
    fan = question("fan");
    months = question("months");
    board = question("board");
    models = question("models");
    score = question("score");
    elasticity = question("elasticity");
    drivers = question("drivers");
    forecast.onAnswer(this::forecastFound);
    board.onAnswer(this::boardFound);
  }

  private <T> Question<T> question(String name) {
    return new Question<>(background, "forecast/" + name);
  }

  /** What a record of all models is of. */
  private record Asked(Filter filter, int horizon) {}

  /** Asks everything for this state. */
  public void refresh(TabState now) {
    if (state == null || state.engine() != now.engine()) {
      fullBoards.clear();
    }
    state = now;
    Scope scope = scope();
    elasticity.ask(() -> PriceElasticity.of(scope.engine(), scope.filter()));
    ask();
  }

  /** Looks so many days ahead; null, as from a pressed button pressed again, changes nothing. */
  void look(Integer days) {
    if (days != null && days != horizon) {
      horizon = days;
      if (state != null) {
        ask();
      }
    }
  }

  /** Shows the months under another scenario. */
  void suppose(Scenario wanted) {
    if (!wanted.equals(scenario)) {
      scenario = wanted;
      askMonths();
    }
  }

  /** The present forecast under the present scenario; empty while there is none. */
  Optional<Scenario.Result> supposed() {
    return present()
        .flatMap(ForecastAnalysis.Result::made)
        .map(made -> scenario.on(made.forecast().mean()));
  }

  /** Learns what drives the sales, now and after each change, once somebody wants to read it. */
  void explain() {
    explained = true;
    askDrivers();
  }

  /**
   * Judges the slow models, too.
   *
   * @param progress told the share done, from another thread
   * @return what gives it up
   */
  Runnable judgeAll(DoubleConsumer progress) {
    AtomicBoolean now = outdated;
    ForecastAnalysis analysis = analysis();
    Asked asked = new Asked(scope().filter(), horizon);
    Work work = new Work(background.helpers(), now::get, progress);
    board.ask(
        () -> {
          Optional<Leaderboard> found = analysis.fullLeaderboard(work);
          found.ifPresent(all -> fullBoards.put(asked, all));
          return found;
        });
    return () -> now.set(true);
  }

  /** Whether the record shown holds the slow models. */
  boolean isFull() {
    return state != null && fullBoards.containsKey(new Asked(scope().filter(), horizon));
  }

  /** The forecast of every key of a dimension under the present filter. */
  ForecastBatch batch(Dimension dimension) {
    Scope scope = scope();
    return ForecastBatch.of(scope.engine(), dimension)
        .withFilter(scope.filter())
        .withHorizon(horizon);
  }

  private ForecastAnalysis analysis() {
    return ForecastAnalysis.of(state.engine()).withFilter(scope().filter()).withHorizon(horizon);
  }

  private void ask() {
    outdated.set(true);
    forecast.ask(analysis()::run);
    askQuickBoard();
  }

  /** The models that answer at once, or all of them where they are known already. */
  void askQuickBoard() {
    AtomicBoolean now = new AtomicBoolean();
    outdated = now;
    ForecastAnalysis analysis = analysis();
    Optional<Leaderboard> all =
        Optional.ofNullable(fullBoards.get(new Asked(scope().filter(), horizon)));
    Work work = new Work(Runnable::run, now::get, share -> {});
    board.ask(() -> all.isPresent() ? all : analysis.leaderboard(work));
  }

  private void askMonths() {
    present()
        .ifPresent(
            result -> {
              Gallery gallery = new Gallery(scope());
              Scenario what = scenario;
              months.ask(() -> gallery.forecastMonths(result, what));
            });
  }

  private void askDrivers() {
    Optional<ForecastAnalysis.Result> known = present().filter(found -> found.made().isPresent());
    if (explained && known.isPresent()) {
      ForecastAnalysis.Result found = known.get();
      drivers.ask(() -> Forecasters.drivers(TimeSeries.daily(found.firstDay(), found.history())));
    }
  }

  private Optional<ForecastAnalysis.Result> present() {
    return forecast.answer() instanceof Answer.Here<ForecastAnalysis.Result> here
        ? Optional.of(here.value())
        : Optional.empty();
  }

  private void forecastFound(Answer<ForecastAnalysis.Result> answer) {
    if (answer instanceof Answer.Here<ForecastAnalysis.Result> here) {
      Scope scope = scope();
      Gallery gallery = new Gallery(scope);
      fan.ask(() -> gallery.forecast(here.value()));
      askMonths();
      askDrivers();
      score.ask(() -> kept.score(scope, here.value()));
      kept.keep(scope, here.value());
    }
  }

  private void boardFound(Answer<Optional<Leaderboard>> answer) {
    if (answer instanceof Answer.Here<Optional<Leaderboard>> here && here.value().isPresent()) {
      Gallery gallery = new Gallery(scope());
      models.ask(() -> gallery.models(here.value().get()));
    }
  }

  /** A forecast needs the whole past: chosen days, months and the like do not cut it. */
  private Scope scope() {
    Scope scope = scopes.over(state, null);
    Filter filter = state.filter().filter().during(Period.ALL);
    for (Dimension dimension : Dimension.values()) {
      if (dimension.isCalendar()) {
        filter = filter.without(dimension);
      }
    }
    return scope.with(filter);
  }

  int horizon() {
    return horizon;
  }

  Question<ForecastAnalysis.Result> forecast() {
    return forecast;
  }

  Question<Figure<ForecastFan>> fan() {
    return fan;
  }

  Question<Figure<Columns>> months() {
    return months;
  }

  Question<Optional<Leaderboard>> board() {
    return board;
  }

  Question<Figure<RankedBars>> models() {
    return models;
  }

  Question<Optional<PastForecast.Score>> score() {
    return score;
  }

  Question<PriceElasticity> elasticity() {
    return elasticity;
  }

  Question<List<FeatureImportance.Share>> drivers() {
    return drivers;
  }
}

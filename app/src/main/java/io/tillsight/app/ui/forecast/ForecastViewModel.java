package io.tillsight.app.ui.forecast;

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
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import io.tillsight.core.series.Leaderboard;
import io.tillsight.core.series.Work;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the Forecast tab asks, and the answers. Has no widgets. Judging the models takes longest:
 * what was asked before is given up as soon as something else is asked.
 */
public final class ForecastViewModel {
  /** How many days ahead one can look. */
  static final List<Integer> HORIZONS = List.of(7, 90, 365);

  private final Scopes scopes;
  private final KeptForecasts kept;
  private final Question<ForecastAnalysis.Result> forecast;
  private final Question<Figure<ForecastFan>> fan;
  private final Question<Optional<Leaderboard>> board;
  private final Question<Figure<RankedBars>> models;
  private int horizon = 90;
  private TabState state;
  private AtomicBoolean outdated = new AtomicBoolean();

  /** 90 days; nothing is asked yet. */
  public ForecastViewModel(
      Words words, Formats formats, Background background, KeptForecasts kept) {
    scopes = new Scopes(words, formats);
    this.kept = kept;
    forecast = new Question<>(background, "forecast/forecast");
    fan = new Question<>(background, "forecast/fan");
    board = new Question<>(background, "forecast/board");
    models = new Question<>(background, "forecast/models");
    forecast.onAnswer(this::forecastFound);
    board.onAnswer(this::boardFound);
  }

  /** Asks everything for this state. */
  public void refresh(TabState now) {
    state = now;
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

  private void ask() {
    outdated.set(true);
    AtomicBoolean nowOutdated = new AtomicBoolean();
    outdated = nowOutdated;
    ForecastAnalysis analysis =
        ForecastAnalysis.of(state.engine()).withFilter(scope().filter()).withHorizon(horizon);
    forecast.ask(analysis::run);
    Work work = new Work(Runnable::run, nowOutdated::get, share -> {});
    board.ask(() -> analysis.leaderboard(work));
  }

  private void forecastFound(Answer<ForecastAnalysis.Result> answer) {
    if (answer instanceof Answer.Here<ForecastAnalysis.Result> here) {
      Gallery gallery = new Gallery(scope());
      fan.ask(() -> gallery.forecast(here.value()));
      kept.keep(scope(), here.value());
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

  Question<Optional<Leaderboard>> board() {
    return board;
  }

  Question<Figure<RankedBars>> models() {
    return models;
  }
}

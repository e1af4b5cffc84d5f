package io.tillsight.app.ui.forecast;

import io.tillsight.app.figures.Scope;
import io.tillsight.app.figures.Sentences;
import io.tillsight.app.ui.filter.FilterText;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.PastForecast;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps each forecast that was looked at, so that it can be scored when its days have passed: once
 * for each state of the data, filter and horizon. A forecast that cannot be kept is shown all the
 * same.
 */
final class KeptForecasts {
  private final Store store;
  private final Background background;
  private final Set<Question> kept = new HashSet<>();
  private SalesEngine engine;

  /** Where forecasts are kept. */
  interface Store {
    /** Keeps one: what it is of in words and as the text of its filter; empty for everything. */
    void keep(String scope, String filter, ForecastAnalysis.Result forecast);

    /** Those that were kept for the text of a filter. */
    List<PastForecast> of(String filter);
  }

  KeptForecasts(Store store, Background background) {
    this.store = store;
    this.background = background;
  }

  /** What a forecast is of. */
  private record Question(Filter filter, int horizon) {}

  void keep(Scope scope, ForecastAnalysis.Result forecast) {
    if (scope.engine() != engine) {
      engine = scope.engine();
      kept.clear();
    }
    boolean isNew = kept.add(new Question(scope.filter(), forecast.horizon()));
    if (isNew && forecast.made().isPresent()) {
      String name = new Sentences(scope).selections();
      String filter = FilterText.selections(scope.filter());
      background.once(() -> store(name, filter, forecast), done -> {}, problem -> {});
    }
  }

  private boolean store(String name, String filter, ForecastAnalysis.Result forecast) {
    store.keep(name, filter, forecast);
    return true;
  }

  /** How the newest earlier forecast of the same did that can be scored by now. */
  Optional<PastForecast.Score> score(Scope scope, ForecastAnalysis.Result present) {
    return PastForecast.newest(store.of(FilterText.selections(scope.filter())), present);
  }
}

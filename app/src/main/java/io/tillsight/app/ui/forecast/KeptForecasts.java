package io.tillsight.app.ui.forecast;

import io.tillsight.app.figures.Scope;
import io.tillsight.app.figures.Sentences;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Keeps each forecast that was looked at, so that it can be scored when its days have passed: once
 * for each state of the data, filter and horizon. A forecast that cannot be kept is shown all the
 * same.
 */
final class KeptForecasts {
  private final BiConsumer<String, ForecastAnalysis.Result> store;
  private final Background background;
  private final Set<Question> kept = new HashSet<>();
  private SalesEngine engine;

  /** Told to the store: what a forecast is of, empty for everything, and the forecast. */
  KeptForecasts(BiConsumer<String, ForecastAnalysis.Result> store, Background background) {
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
      background.once(() -> store(name, forecast), done -> {}, problem -> {});
    }
  }

  private boolean store(String name, ForecastAnalysis.Result forecast) {
    store.accept(name, forecast);
    return true;
  }
}

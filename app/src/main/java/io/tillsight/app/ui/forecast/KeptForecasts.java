package io.tillsight.app.ui.forecast;

import io.tillsight.app.figures.Scope;
import io.tillsight.app.figures.Sentences;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps each forecast that was looked at, so that it can be scored when its days have passed: once
 * for each state of the data, filter and horizon. A forecast that cannot be kept is shown all the
 * same.
 */
final class KeptForecasts {
  private final Workspace workspace;
  private final Background background;
  private final Set<Question> kept = new HashSet<>();
  private SalesEngine engine;

  KeptForecasts(Workspace workspace, Background background) {
    this.workspace = workspace;
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
    workspace.keep(name, forecast);
    return true;
  }
}

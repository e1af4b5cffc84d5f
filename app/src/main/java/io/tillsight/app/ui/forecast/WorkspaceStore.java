package io.tillsight.app.ui.forecast;

import io.tillsight.app.workspace.Workspace;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.PastForecast;
import java.util.List;

/** Keeps forecasts in the workspace. */
record WorkspaceStore(Workspace workspace) implements KeptForecasts.Store {
  @Override
  public void keep(String scope, String filter, ForecastAnalysis.Result forecast) {
    workspace.keep(scope, filter, forecast);
  }

  @Override
  public List<PastForecast> of(String filter) {
    return workspace.keptForecasts(filter);
  }
}

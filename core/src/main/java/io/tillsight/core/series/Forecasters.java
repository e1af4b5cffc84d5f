package io.tillsight.core.series;

import io.tillsight.core.series.learned.FeatureImportance;
import io.tillsight.core.series.learned.FeatureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The models by name. */
public final class Forecasters {

  private Forecasters() {}

  /** All models, the combination first. */
  public static List<Forecaster> all() {
    List<Forecaster> models = new ArrayList<>();
    models.add(Combination.BY_FREQUENCY);
    models.addAll(List.of(SmoothingForecaster.values()));
    models.addAll(List.of(ArimaForecaster.values()));
    models.addAll(List.of(DailyForecaster.values()));
    models.addAll(List.of(LearnedForecaster.values()));
    models.addAll(List.of(NaiveForecaster.values()));
    return List.copyOf(models);
  }

  /** The models that can be asked about this series. */
  public static List<Forecaster> accepting(TimeSeries series) {
    return all().stream().filter(model -> model.accepts(series)).toList();
  }

  /** The model with this key; empty when there is none. */
  public static Optional<Forecaster> named(String key) {
    return all().stream().filter(model -> model.key().equals(key)).findFirst();
  }

  /** The model whose forecast is shown. */
  public static Forecaster combination() {
    return Combination.BY_FREQUENCY;
  }

  /**
   * What drives the series, as the random forest sees it; empty when it is too short for that.
   *
   * @return shares by key of the feature ({@code weekday}, {@code lag7}, {@code mean30} ...),
   *     largest first
   */
  public static List<FeatureImportance.Share> drivers(TimeSeries series) {
    FeatureTable table = LearnedForecaster.table(series);
    return table.accepts(series.length()) ? FeatureImportance.of(series.raw(), table) : List.of();
  }
}

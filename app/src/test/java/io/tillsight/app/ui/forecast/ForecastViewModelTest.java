package io.tillsight.app.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tillsight.app.ui.SalesInMemory;
import io.tillsight.app.ui.filter.FilterState;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.series.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Sales are 30.00 on each of 689 days, so any forecast of so many days is 30.00 times as many. */
class ForecastViewModelTest {
  private final SalesEngine engine = SalesInMemory.engine();
  private final List<Integer> keptHorizons = new ArrayList<>();
  private final ForecastViewModel model = model();

  private ForecastViewModel model() {
    Words words = Words.of(Locale.ENGLISH);
    Background background = Background.inline();
    return new ForecastViewModel(
        words,
        new Formats(words, "EUR"),
        background,
        new KeptForecasts((scope, forecast) -> keptHorizons.add(forecast.horizon()), background));
  }

  private void refresh(Filter filter) {
    model.refresh(
        new TabState(engine, new FilterState(filter, null, FilterState.START.compareWith())));
  }

  private double total() {
    return forecast().made().orElseThrow().forecast().total();
  }

  private ForecastAnalysis.Result forecast() {
    return model.forecast().answer().known().orElseThrow();
  }

  @Test
  void forecastsTheHorizonAndJudgesTheModels() {
    refresh(Filter.ALL);

    assertThat(total()).isCloseTo(2700, within(1.0));
    assertThat(model.fan().answer().known().orElseThrow().title()).contains("90 days");
    assertThat(model.board().answer().known().orElseThrow().orElseThrow().judged()).isTrue();

    model.look(7);

    assertThat(total()).isCloseTo(210, within(0.1));
  }

  @Test
  void needsTheWholePastWhateverMonthIsChosen() {
    refresh(Filter.ALL.only(Dimension.MONTH, "2026-11"));

    assertThat(forecast().history()).hasSize(689).containsOnly(30.0);
  }

  @Test
  void keepsAForecastOncePerStateAndHorizon() {
    model.look(7);
    refresh(Filter.ALL);
    refresh(Filter.ALL);

    assertThat(keptHorizons).containsExactly(7);

    model.look(90);

    assertThat(keptHorizons).containsExactly(7, 90);
  }

  @Test
  void isRefusedWithoutSales() {
    model.look(7);
    refresh(Filter.ALL.only(Dimension.STORE, "none"));

    assertThat(forecast().outcome())
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Outcome.Reason.NO_SALES));
    assertThat(keptHorizons).isEmpty();
  }
}

package io.tillsight.app.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tillsight.app.chart.Columns;
import io.tillsight.app.ui.SalesInMemory;
import io.tillsight.app.ui.filter.FilterState;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.PastForecast;
import io.tillsight.core.analysis.Scenario;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Money;
import io.tillsight.core.series.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sales are 30.00 on each of 689 days, so any forecast of so many days is 30.00 times as many. */
class ForecastViewModelTest {
  private final SalesEngine engine = SalesInMemory.engine();
  private final List<Integer> keptHorizons = new ArrayList<>();
  private final List<PastForecast> keptBefore = new ArrayList<>();
  private final ForecastViewModel model = model();

  private KeptForecasts.Store store() {
    return new KeptForecasts.Store() {
      @Override
      public void keep(String scope, String filter, ForecastAnalysis.Result forecast) {
        keptHorizons.add(forecast.horizon());
      }

      @Override
      public List<PastForecast> of(String filter) {
        return keptBefore;
      }
    };
  }

  private ForecastViewModel model() {
    Words words = Words.of(Locale.ENGLISH);
    Background background = Background.inline();
    return new ForecastViewModel(
        words, new Formats(words, "EUR"), background, new KeptForecasts(store(), background));
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
  void aScenarioIsAnOutlineBesideTheForecast() {
    refresh(Filter.ALL);
    model.suppose(new Scenario(0, -1, 0.10, 0, 0));

    Scenario.Result result = model.supposed().orElseThrow();
    double more = result.scenario().minus(result.forecast()).decimal().doubleValue();
    assertThat(more).isCloseTo(270, within(0.2));
    List<Columns.Column> months = model.months().answer().known().orElseThrow().chart().columns();
    double outlined = months.stream().mapToDouble(Columns.Column::plan).sum();
    double stacked = months.stream().mapToDouble(Columns.Column::top).sum();
    assertThat(outlined - stacked).isCloseTo(270, within(1.0));
  }

  @Test
  void scoresTheForecastKeptBefore() {
    model.look(7);
    refresh(Filter.ALL);
    assertThat(model.score().answer().known().orElseThrow()).isEmpty();

    // Ten days before the end, 40.00 a day were promised, 35 to 45; 30.00 came.
    LocalDate seen = forecast().lastDay().minusDays(10);
    List<PastForecast.Day> days =
        IntStream.rangeClosed(1, 10)
            .mapToObj(i -> new PastForecast.Day(seen.plusDays(i), money(40), money(35), money(45)))
            .toList();
    keptBefore.add(new PastForecast(seen, days, money(290), money(500)));
    refresh(Filter.ALL);

    PastForecast.Score score = model.score().answer().known().orElseThrow().orElseThrow();
    assertThat(score.promised()).isEqualTo(money(400));
    assertThat(score.actual()).isEqualTo(money(300));
    assertThat(score.error()).isEqualTo(money(-100));
    assertThat(score.inside()).isZero();
    assertThat(score.sumInside()).contains(true);
  }

  private static Money money(int euros) {
    return Money.of(String.valueOf(euros));
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

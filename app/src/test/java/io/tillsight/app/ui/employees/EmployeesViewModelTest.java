package io.tillsight.app.ui.employees;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.chart.Scatter;
import io.tillsight.app.figures.DemoEngine;
import io.tillsight.app.figures.Measured;
import io.tillsight.app.figures.Statistic;
import io.tillsight.app.ui.SalesInMemory;
import io.tillsight.app.ui.filter.FilterState;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.SalesEngine;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The demo shop has twelve stores with 76.5 employees together. */
class EmployeesViewModelTest {
  private final EmployeesViewModel model = model();

  private static EmployeesViewModel model() {
    Words words = Words.of(Locale.ENGLISH);
    return new EmployeesViewModel(words, new Formats(words, "EUR"), Background.inline());
  }

  private void refresh(SalesEngine engine, Filter filter) {
    model.refresh(
        new TabState(engine, new FilterState(filter, null, FilterState.START.compareWith())));
  }

  private Scatter scatter() {
    return model.scatter().answer().known().orElseThrow().chart();
  }

  @Test
  void showsEveryStoreWithItsHeadCount() {
    refresh(DemoEngine.engine(), Filter.ALL);

    RankedBars bars = model.perEmployee().answer().known().orElseThrow().chart();
    assertThat(scatter().points()).hasSize(12);
    assertThat(scatter().line()).isPresent();
    assertThat(bars.bars()).hasSize(12);
    assertThat(bars.total().orElseThrow().leading()).startsWith("76.5");
    assertThat(model.statistics().answer().known().orElseThrow())
        .extracting(Statistic::label)
        .containsExactly(
            "Stores, n", "Pearson r", "Spearman ρ", "p of r", "Slope", "r², explained");
  }

  @Test
  void aChosenStoreDoesNotNarrowTheComparison() {
    String first = DemoEngine.engine().catalogue().stores().keySet().iterator().next();
    refresh(DemoEngine.engine(), Filter.ALL.only(Dimension.STORE, first));

    assertThat(scatter().points()).hasSize(12);
  }

  @Test
  void measuresByUnits() {
    refresh(DemoEngine.engine(), Filter.ALL);
    double money = scatter().points().get(0).y();

    model.measure(Measured.UNITS);

    assertThat(scatter().points().get(0).y()).isLessThan(money);
    assertThat(scatter().subject().title()).isEqualTo("Employees and units by store");
    List<Statistic> statistics = model.statistics().answer().known().orElseThrow();
    assertThat(statistics.get(4).value()).doesNotContain("€");
  }

  @Test
  void hasNoStoresWithoutHeadCounts() {
    refresh(SalesInMemory.engine(), Filter.ALL);

    assertThat(model.stores().answer().known().orElseThrow().rows()).isEmpty();
    assertThat(model.line()).isEmpty();
  }
}

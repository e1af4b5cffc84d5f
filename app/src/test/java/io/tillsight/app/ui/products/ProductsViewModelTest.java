package io.tillsight.app.ui.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tillsight.app.chart.Pareto;
import io.tillsight.app.chart.StackedBars;
import io.tillsight.app.ui.SalesInMemory;
import io.tillsight.app.ui.filter.FilterState;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.TabState;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.SalesEngine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Expected amounts by hand: 972 lines of 10.00 in 2026, products in turn, so 486 of each, and 162
 * of each in each of the three stores; in January 93 lines, of which the first and the last are
 * plates.
 */
class ProductsViewModelTest {
  private static final Filter YEAR_2026 =
      Filter.ALL.during(new Period(LocalDate.of(2026, 1, 1), SalesInMemory.LAST));

  private final SalesEngine engine = SalesInMemory.engine();
  private final ProductsViewModel model = model();

  private static ProductsViewModel model() {
    Words words = Words.of(Locale.ENGLISH);
    return new ProductsViewModel(words, new Formats(words, "EUR"), Background.inline());
  }

  private void refresh(Filter filter) {
    model.refresh(
        new TabState(engine, new FilterState(filter, null, FilterState.START.compareWith())));
  }

  private Pareto pareto() {
    return model.pareto().answer().known().orElseThrow().chart();
  }

  private StackedBars byStore() {
    return model.byStore().answer().known().orElseThrow().chart();
  }

  @Test
  void ranksProductsWithTheirClasses() {
    refresh(YEAR_2026);

    assertThat(pareto().items()).extracting(Pareto.Item::value).containsExactly(4860.0, 4860.0);
    assertThat(pareto().items().get(0).cumulative()).isCloseTo(0.5, within(1e-9));
    assertThat(pareto().classOf(1)).isEqualTo("A");
    assertThat(pareto().table().columns()).contains("Category", "Units");
  }

  @Test
  void cutsProductsByStore() {
    refresh(YEAR_2026);

    assertThat(byStore().bars()).hasSize(2);
    assertThat(byStore().bars().get(0).values()).containsExactly(1620.0, 1620.0, 1620.0);
    assertThat(byStore().asShares()).isFalse();

    model.showShares(true);

    assertThat(byStore().asShares()).isTrue();
  }

  @Test
  void followsProductsByMonth() {
    refresh(YEAR_2026);

    List<Double> plates =
        model.byMonth().answer().known().orElseThrow().chart().series().stream()
            .filter(series -> series.key().equals("P1"))
            .findFirst()
            .orElseThrow()
            .values();
    assertThat(plates).hasSize(11).startsWith(470.0);
  }

  @Test
  void keepsAllProductsWhenOneIsChosenAndNarrowsByStore() {
    refresh(YEAR_2026.only(Dimension.PRODUCT, "P1").only(Dimension.CATEGORY, "Tableware"));

    assertThat(model.areas().answer().known().orElseThrow().chart().groups()).hasSize(2);

    refresh(YEAR_2026.only(Dimension.PRODUCT, "P1").only(Dimension.STORE, "S1"));

    assertThat(pareto().items()).extracting(Pareto.Item::value).containsExactly(1620.0, 1620.0);
  }

  @Test
  void knowsWhatTheFilesSay() {
    refresh(YEAR_2026);

    assertThat(model.ground().answer().known().orElseThrow().known())
        .contains(Dimension.PRODUCT, Dimension.STORE);
  }
}

package io.tillsight.app.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.Columns;
import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.figures.KeyFigure;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.Emptiness;
import io.tillsight.app.ui.tab.States;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.cube.Dimension;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Over one sale of 10.00 per store and day in three stores: 324 days of 2026 to 20 November are
 * 9,720.00, as are the same dates of 2025; a month of 31 days is 930.00, one store's year 3,240.00.
 */
class OverviewViewModelTest {
  private static final Words WORDS = Words.of(Locale.ENGLISH);
  private static final Offset<Double> EXACT = Offset.offset(1e-9);

  private final OverviewViewModel model =
      new OverviewViewModel(WORDS, new Formats(WORDS, "EUR"), Background.inline());

  @Test
  void cardsCompareTheSameDates() {
    model.refresh(States.after(filter -> {}));
    KeyFigure sales = card(KeyFigure.Kind.NET_SALES);
    assertThat(sales.exact()).isEqualTo("€9,720.00");
    assertThat(sales.change()).isEqualTo("0.0%");
    assertThat(sales.direction()).isZero();
    assertThat(card(KeyFigure.Kind.ORDERS).value()).isEqualTo("972");
  }

  @Test
  void aFigureThatTheDataCannotGiveHasNoCard() {
    model.refresh(States.after(filter -> {}));
    assertThat(model.keyFigures().answer().known().orElseThrow())
        .extracting(KeyFigure::kind)
        .doesNotContain(KeyFigure.Kind.MARGIN, KeyFigure.Kind.CUSTOMERS, KeyFigure.Kind.RETURNS);
  }

  @Test
  void aChosenStoreNarrowsEverythingButTheRankingOfStores() {
    model.refresh(States.after(filter -> filter.toggle(Dimension.STORE, "S1", false)));
    assertThat(card(KeyFigure.Kind.NET_SALES).exact()).isEqualTo("€3,240.00");
    assertThat(bars(model.places().answer().known().orElseThrow().chart()))
        .containsExactly(3240.0, 3240.0, 3240.0);
    assertThat(sum(model.kinds().answer().known().orElseThrow().chart())).isCloseTo(3240, EXACT);
  }

  @Test
  void aChosenMonthIsComparedWithTheSameMonthAndKeepsAllColumns() {
    model.refresh(States.after(filter -> filter.toggle(Dimension.MONTH, "2026-03", false)));
    KeyFigure sales = card(KeyFigure.Kind.NET_SALES);
    assertThat(sales.exact()).isEqualTo("€930.00");
    assertThat(sales.before()).isEqualTo("vs €930");
    List<Columns.Column> columns = model.months().answer().known().orElseThrow().chart().columns();
    assertThat(columns).extracting(Columns.Column::key).contains("2026-01", "2026-03", "2026-11");
    assertThat(columns.get(0).actual()).isCloseTo(930, EXACT);
  }

  @Test
  void anotherDimensionIsRankedOnDemand() {
    model.refresh(States.after(filter -> {}));
    assertThat(model.place()).contains(Dimension.STORE);
    model.choosePlace(Dimension.COUNTRY);
    assertThat(model.place()).contains(Dimension.COUNTRY);
    assertThat(bars(model.places().answer().known().orElseThrow().chart())).containsExactly(9720.0);
  }

  @Test
  void saysWhatEmptiesTheScreen() {
    model.refresh(
        States.after(
            filter -> {
              filter.toggle(Dimension.STORE, "S1", false);
              filter.toggle(Dimension.CATEGORY, "Garden", false);
            }));
    Emptiness emptiness = model.ground().answer().known().orElseThrow().emptiness().orElseThrow();
    assertThat(emptiness.part()).contains(Dimension.CATEGORY);
    assertThat(emptiness.salesWithout()).isEqualTo(324);
  }

  private KeyFigure card(KeyFigure.Kind kind) {
    return model.keyFigures().answer().known().orElseThrow().stream()
        .filter(card -> card.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static List<Double> bars(RankedBars chart) {
    return chart.bars().stream().map(RankedBars.Bar::value).toList();
  }

  private static double sum(RankedBars chart) {
    return chart.bars().stream().mapToDouble(RankedBars.Bar::value).sum();
  }
}

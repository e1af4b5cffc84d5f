package io.tillsight.app.ui.regions;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.Choropleth;
import io.tillsight.app.figures.MapFigure;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.States;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.model.Money;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Stores in France whose region nobody names: 9,720.00 in 2026. */
class RegionsViewModelTest {
  private static final Words WORDS = Words.of(Locale.ENGLISH);

  private final RegionsViewModel model =
      new RegionsViewModel(WORDS, new Formats(WORDS, "EUR"), Background.inline());

  @Test
  void showsTheWorldWhereNoRegionOfFranceIsNamed() {
    model.refresh(States.after(filter -> {}));
    assertThat(model.shownMap()).isEqualTo(Choropleth.Map.WORLD);
    assertThat(model.dimension()).isEqualTo(Dimension.COUNTRY);
    assertThat(model.missing()).isEmpty();
  }

  @Test
  void whatIsOnTheMapAndWhatIsNotMakeTheTotal() {
    model.refresh(States.after(filter -> {}));
    MapFigure world = model.map().answer().known().orElseThrow();
    assertThat(world.onMap()).isEqualTo(Money.of("9720"));
    assertThat(world.offMap()).isEqualTo(Money.ZERO);
    assertThat(world.total()).isEqualTo(Money.of("9720"));
    model.choose(Choropleth.Map.FRANCE);
    MapFigure france = model.map().answer().known().orElseThrow();
    assertThat(france.onMap()).isEqualTo(Money.ZERO);
    assertThat(france.offMap()).isEqualTo(Money.of("9720"));
    assertThat(france.keysOff()).containsExactly(Dimension.UNKNOWN);
    assertThat(france.ordersOff()).isEqualTo(972);
  }

  @Test
  void namesTheDimensionThatIsMissing() {
    model.refresh(States.after(filter -> {}));
    model.choose(Choropleth.Map.FRANCE);
    assertThat(model.missing()).contains(Dimension.REGION);
  }
}

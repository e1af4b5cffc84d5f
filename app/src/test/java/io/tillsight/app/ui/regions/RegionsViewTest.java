package io.tillsight.app.ui.regions;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.ui.tab.ShownTab;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Selection;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A user in front of Regions; all sales are in France, none names a region. */
class RegionsViewTest extends ApplicationTest {
  private ShownTab tab;

  @Override
  public void start(Stage stage) {
    tab = new ShownTab(stage, RegionsView::new);
  }

  @Test
  void choosingACountryInTheRankingSelectsItOnTheMap() {
    interact(() -> tab.chart("Countries ranked").requestFocus());
    push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(tab.filter().state().filter().selections().get(Dimension.COUNTRY))
        .isEqualTo(Selection.only(List.of("France")));
    assertThat(tab.chart("Net sales by country").selectedProperty().get())
        .containsExactly("France");
  }

  @Test
  void theLineBelowTheMapBalances() {
    assertThat(lookup("On the map").tryQuery()).isPresent();
    assertThat(lookup("€9,720.00").queryAll()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(lookup("€0.00").tryQuery()).isPresent();
  }
}

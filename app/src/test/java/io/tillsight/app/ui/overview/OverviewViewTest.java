package io.tillsight.app.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.RankedBars;
import io.tillsight.app.ui.tab.ShownTab;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Selection;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A user in front of the Overview; stores of equal sales are in the order of their names. */
class OverviewViewTest extends ApplicationTest {
  private ShownTab tab;

  @Override
  public void start(Stage stage) {
    tab = new ShownTab(stage, OverviewView::new);
  }

  @Test
  void aClickOnAStoreFiltersTheOtherChartsAndDimsTheRestOfItsOwn() {
    clickOn(firstRow("Net sales by store"));
    assertThat(tab.filter().state().filter().selections().get(Dimension.STORE))
        .isEqualTo(Selection.only(List.of("S3")));
    assertThat(lookup("€3,240").tryQuery()).isPresent();
    assertThat(tab.chart("Net sales by store").selectedProperty().get()).containsExactly("S3");
    RankedBars stores = (RankedBars) tab.chart("Net sales by store").chartProperty().get();
    assertThat(stores.bars()).hasSize(3);
    clickOn(offset(firstRow("Net sales by store"), rowHeight()));
    assertThat(tab.filter().state().filter().selections().get(Dimension.STORE))
        .as("a click without Ctrl chooses anew")
        .isEqualTo(Selection.only(List.of("S1")));
  }

  @Test
  void aChartOverAChosenDimensionStillAnswersWhereTheOthersAreEmpty() {
    interact(
        () -> {
          tab.filter().toggle(Dimension.STORE, "S1", false);
          tab.filter().toggle(Dimension.CATEGORY, "Garden", false);
        });
    assertThat(tab.card("Net sales by category").lookup(".chart-canvas")).isNotNull();
    assertThat(tab.card("Net sales by month").lookup(".chart-canvas")).isNull();
  }

  @Test
  void controlAddsAStore() {
    clickOn(firstRow("Net sales by store"));
    interact(() -> tab.chart("Net sales by store").requestFocus());
    press(KeyCode.CONTROL);
    clickOn(offset(firstRow("Net sales by store"), rowHeight()));
    release(KeyCode.CONTROL);
    assertThat(tab.filter().state().filter().selections().get(Dimension.STORE).keys())
        .containsExactly("S1", "S3");
  }

  @Test
  void anEmptyFilterIsNamedAndTakenAwayByOneButton() {
    interact(
        () -> {
          tab.filter().toggle(Dimension.STORE, "S1", false);
          tab.filter().toggle(Dimension.CATEGORY, "Garden", false);
        });
    clickOn(from(tab.card("Net sales by month")).lookup("Remove “Garden”").<Node>query());
    assertThat(tab.filter().state().filter().selections()).containsOnlyKeys(Dimension.STORE);
  }

  private Point2D firstRow(String title) {
    return tab.chart(title).localToScreen(20, rowHeight() / 2);
  }

  /** Three rows share the height, each at most as high as the look allows. */
  private double rowHeight() {
    return Math.min(44, tab.chart("Net sales by store").getHeight() / 3);
  }

  private static Point2D offset(Point2D point, double down) {
    return point.add(0, down);
  }
}

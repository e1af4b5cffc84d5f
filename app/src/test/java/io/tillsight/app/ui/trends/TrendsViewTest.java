package io.tillsight.app.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.tillsight.app.chart.TimeLine;
import io.tillsight.app.chart.draw.Box;
import io.tillsight.app.chart.draw.Frame;
import io.tillsight.app.chart.draw.Palette;
import io.tillsight.app.chart.layout.ChartLayout;
import io.tillsight.app.ui.kit.ChartCanvas;
import io.tillsight.app.ui.tab.ShownTab;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Selection;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** A user in front of Trends. */
class TrendsViewTest extends ApplicationTest {
  private ShownTab tab;

  @Override
  public void start(Stage stage) {
    tab = new ShownTab(stage, TrendsView::new);
  }

  @Test
  void aClickOnAWeekdayFiltersTheLine() {
    clickOn(tab.chart("Weekday pattern").localToScreen(20, 30));
    assertThat(tab.filter().state().filter().selections()).containsOnlyKeys(Dimension.WEEKDAY);
    TimeLine line = (TimeLine) tab.chart("Net sales by week").chartProperty().get();
    assertThat(line.points().get(1).actual()).isCloseTo(30, Offset.offset(1e-9));
  }

  /** Years down, months across: the cell of March is that month, not the year of its row. */
  @Test
  void aClickOnTheMapOfMonthsAndYearsPicksTheMonth() {
    clickOn(cell("2026-03"));
    assertThat(tab.filter().state().filter().selections())
        .containsExactly(entry(Dimension.MONTH, Selection.only(List.of("2026-03"))));
  }

  /** Where the screen has a mark of the map of months and years, by the layout that it uses. */
  private Point2D cell(String key) {
    ChartCanvas canvas = tab.chart("Net sales by month and year");
    Frame frame = Frame.of(canvas.getWidth(), canvas.getHeight(), Palette.light());
    Box cell =
        ChartLayout.picture(canvas.chartProperty().get(), frame).marks().stream()
            .filter(mark -> mark.key().equals(key))
            .findFirst()
            .orElseThrow()
            .bounds();
    return canvas.localToScreen(cell.centreX(), cell.centreY());
  }

  @Test
  void theSegmentsChangeThePeriods() {
    clickOn(from(tab.card("Net sales by week")).lookup("Month").<Node>query());
    TimeLine line = (TimeLine) tab.chart("Net sales by month").chartProperty().get();
    assertThat(line.points()).hasSize(12);
  }

  @Test
  void aBrushChoosesFreeDates() {
    drag(tab.chart("Net sales by week").localToScreen(300, 80))
        .dropTo(tab.chart("Net sales by week").localToScreen(500, 80));
    assertThat(tab.filter().state().preset()).isNull();
    assertThat(tab.filter().state().filter().period().isBounded()).isTrue();
  }
}

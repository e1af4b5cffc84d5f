package io.tillsight.app.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.chart.HeatMap;
import io.tillsight.app.chart.IndexBars;
import io.tillsight.app.chart.TimeLine;
import io.tillsight.app.ui.kit.Background;
import io.tillsight.app.ui.tab.States;
import io.tillsight.app.words.Formats;
import io.tillsight.app.words.Words;
import io.tillsight.core.analysis.Granularity;
import io.tillsight.core.cube.Dimension;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Over 30.00 a day from 1 January 2025 to 20 November 2026; values counted by hand. */
class TrendsViewModelTest {
  private static final Words WORDS = Words.of(Locale.ENGLISH);
  private static final Offset<Double> EXACT = Offset.offset(1e-9);

  private final TrendsViewModel model =
      new TrendsViewModel(WORDS, new Formats(WORDS, "EUR"), Background.inline());

  @Test
  void monthsAreComparedAndTheRunningOneOnTheSameDays() {
    model.refresh(States.after(filter -> {}));
    model.choose(Granularity.MONTH);
    List<TimeLine.Point> points = points();
    assertThat(points).hasSize(12);
    assertThat(points.get(2).actual()).isCloseTo(930, EXACT);
    assertThat(points.get(2).difference()).isCloseTo(0, EXACT);
    TimeLine.Point november = points.get(10);
    assertThat(november.partial()).isTrue();
    assertThat(november.actual()).isCloseTo(600, EXACT);
    assertThat(november.previous()).as("the whole November before").isCloseTo(900, EXACT);
    assertThat(november.change()).as("on the same 20 days").isCloseTo(0, EXACT);
  }

  @Test
  void theBaseGoesOnToTheEndOfThePeriod() {
    model.refresh(States.after(filter -> {}));
    model.choose(Granularity.MONTH);
    TimeLine.Point december = points().get(11);
    assertThat(december.actual()).isNaN();
    assertThat(december.previous()).isCloseTo(930, EXACT);
  }

  @Test
  void theAverageReachesBackBeforeThePeriod() {
    model.refresh(States.after(filter -> {}));
    assertThat(model.granularity()).isEqualTo(Granularity.WEEK);
    assertThat(points().get(1).average()).as("four weeks of 210").isCloseTo(210, EXACT);
    model.average(TrendsViewModel.NO_AVERAGE);
    assertThat(points().get(1).average()).isNaN();
  }

  @Test
  void aChosenWeekdayNarrowsTheLineButNotItsOwnPattern() {
    model.refresh(States.after(filter -> filter.toggle(Dimension.WEEKDAY, "1", false)));
    assertThat(points().get(1).actual()).as("one day of the week").isCloseTo(30, EXACT);
    IndexBars week = model.weekdays().answer().known().orElseThrow().chart();
    assertThat(week.bars()).hasSize(7);
    assertThat(week.bars()).allSatisfy(bar -> assertThat(bar.value()).isCloseTo(100, EXACT));
  }

  @Test
  void yearsStandBelowEachOtherWithTheRunningMonthUnshaded() {
    model.refresh(States.after(filter -> {}));
    HeatMap map = model.monthsAndYears().answer().known().orElseThrow().chart();
    assertThat(map.rows()).extracting(HeatMap.Row::name).containsExactly("2025", "2026");
    assertThat(map.rows().get(0).total()).isCloseTo(365 * 30, EXACT);
    assertThat(map.rows().get(1).cells().get(10).state()).isEqualTo(HeatMap.State.PARTIAL);
    assertThat(map.rows().get(1).cells().get(11).state()).isEqualTo(HeatMap.State.FUTURE);
  }

  private List<TimeLine.Point> points() {
    return model.line().answer().known().orElseThrow().chart().points();
  }
}

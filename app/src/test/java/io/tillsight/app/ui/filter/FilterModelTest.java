package io.tillsight.app.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.ui.SalesInMemory;
import io.tillsight.core.analysis.SellingDays;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The data end on 20 November 2026; expected dates are read off a calendar. */
class FilterModelTest {
  private final FilterModel model = new FilterModel();
  private final List<FilterState> heard = new ArrayList<>();

  @BeforeEach
  void giveData() {
    model.dataAre(SellingDays.of(SalesInMemory.engine()));
    model.onChange(heard::add);
  }

  @Test
  void startsWithTheYearOfTheLastDay() {
    assertThat(model.state().preset()).isEqualTo(PeriodPreset.YEAR);
    assertThat(model.state().filter().period()).isEqualTo(period("2026-01-01", "2026-12-31"));
    assertThat(model.shownPeriod()).isEqualTo(period("2026-01-01", "2026-11-20"));
    assertThat(model.canUndo()).isFalse();
  }

  @Test
  void withoutDataEverythingCounts() {
    assertThat(new FilterModel().state().filter().period()).isEqualTo(Period.ALL);
  }

  @Test
  void aClickSelectsAndASecondClickEndsTheSelection() {
    model.toggle(Dimension.STORE, "S1", false);
    assertThat(selection(Dimension.STORE)).isEqualTo(Selection.only(List.of("S1")));
    model.toggle(Dimension.STORE, "S2", false);
    assertThat(selection(Dimension.STORE)).isEqualTo(Selection.only(List.of("S2")));
    model.toggle(Dimension.STORE, "S2", false);
    assertThat(selection(Dimension.STORE)).isNull();
  }

  @Test
  void ctrlAddsAndTakesAway() {
    model.toggle(Dimension.STORE, "S1", true);
    model.toggle(Dimension.STORE, "S2", true);
    assertThat(selection(Dimension.STORE)).isEqualTo(Selection.only(List.of("S1", "S2")));
    model.toggle(Dimension.STORE, "S1", true);
    assertThat(selection(Dimension.STORE)).isEqualTo(Selection.only(List.of("S2")));
    model.toggle(Dimension.STORE, "S2", true);
    assertThat(selection(Dimension.STORE)).isNull();
  }

  @Test
  void excludingCollectsKeys() {
    model.exclude(Dimension.STORE, "S1");
    model.exclude(Dimension.STORE, "S2");
    assertThat(selection(Dimension.STORE)).isEqualTo(Selection.except(List.of("S1", "S2")));
  }

  @Test
  void excludingOneOfTheChosenKeepsTheOthers() {
    model.keepOnly(Dimension.STORE, List.of("S1", "S2"));
    model.exclude(Dimension.STORE, "S1");
    assertThat(selection(Dimension.STORE)).isEqualTo(Selection.only(List.of("S2")));
    model.exclude(Dimension.STORE, "S2");
    assertThat(selection(Dimension.STORE)).isEqualTo(Selection.except(List.of("S2")));
  }

  @Test
  void excludingAnotherThanTheChosenForgetsTheChoice() {
    model.keepOnly(Dimension.STORE, List.of("S1", "S2"));
    model.exclude(Dimension.STORE, "S3");
    assertThat(selection(Dimension.STORE)).isEqualTo(Selection.except(List.of("S3")));
  }

  @Test
  void undoAndRedoEveryStep() {
    FilterState start = model.state();
    model.toggle(Dimension.STORE, "S1", false);
    model.choose(PeriodPreset.MONTH);
    model.compareWith(CompareWith.PREVIOUS_PERIOD);
    FilterState end = model.state();
    model.undo();
    model.undo();
    model.undo();
    assertThat(model.state()).isEqualTo(start);
    assertThat(model.canUndo()).isFalse();
    model.undo();
    model.redo();
    model.redo();
    model.redo();
    assertThat(model.state()).isEqualTo(end);
    assertThat(model.canRedo()).isFalse();
  }

  @Test
  void aNewStepForgetsWhatWasUndone() {
    model.toggle(Dimension.STORE, "S1", false);
    model.undo();
    model.toggle(Dimension.STORE, "S2", false);
    assertThat(model.canRedo()).isFalse();
  }

  @Test
  void nothingChangedIsNoStepAndTellsNobody() {
    model.choose(PeriodPreset.YEAR);
    model.clear();
    model.remove(Dimension.STORE);
    assertThat(model.canUndo()).isFalse();
    assertThat(heard).isEmpty();
  }

  @Test
  void everyChangeIsToldOnce() {
    model.toggle(Dimension.STORE, "S1", false);
    model.undo();
    assertThat(heard).hasSize(2);
    assertThat(heard.get(0).filter().selections()).containsKey(Dimension.STORE);
    assertThat(heard.get(1).filter().selections()).isEmpty();
  }

  @Test
  void clearingEndsSelectionsAndFreeDatesButNotAPreset() {
    model.choose(PeriodPreset.MONTH);
    model.toggle(Dimension.STORE, "S1", false);
    model.clear();
    assertThat(model.state().preset()).isEqualTo(PeriodPreset.MONTH);
    assertThat(model.state().filter().selections()).isEmpty();
    model.during(period("2026-03-01", "2026-03-07"));
    assertThat(model.state().isClearable()).isTrue();
    model.clear();
    assertThat(model.state().preset()).isEqualTo(PeriodPreset.MONTH);
  }

  @Test
  void aPresetFollowsNewDataEvenAfterUndo() {
    FilterModel early = new FilterModel();
    early.choose(PeriodPreset.MONTH);
    early.choose(PeriodPreset.DAY);
    early.dataAre(SellingDays.of(SalesInMemory.engine()));
    assertThat(early.state().filter().period()).isEqualTo(period("2026-11-20", "2026-11-20"));
    early.undo();
    assertThat(early.state().filter().period()).isEqualTo(period("2026-11-01", "2026-11-30"));
  }

  @Test
  void filterThenUnfilterIsTheStart() {
    Filter start = model.state().filter();
    for (Dimension dimension : Dimension.values()) {
      model.toggle(dimension, "x", false);
      model.remove(dimension);
    }
    assertThat(model.state().filter()).isEqualTo(start);
  }

  @Test
  void comparesTheYearWithTheSameDays() {
    assertThat(base()).isEqualTo(period("2025-01-01", "2025-11-20"));
    model.compareWith(CompareWith.LAST_YEAR_WEEKDAYS);
    assertThat(base()).isEqualTo(period("2025-01-02", "2025-11-21"));
  }

  @Test
  void comparesAMonthWithTheSameElapsedDaysOfTheOneBefore() {
    model.choose(PeriodPreset.MONTH);
    model.compareWith(CompareWith.PREVIOUS_PERIOD);
    assertThat(base()).isEqualTo(period("2026-10-01", "2026-10-20"));
  }

  @Test
  void aListenerCanStopListening() {
    Runnable end = model.onChange(heard::add);
    end.run();
    model.toggle(Dimension.STORE, "S1", false);
    assertThat(heard).hasSize(1);
  }

  private Period base() {
    return model.comparison().orElseThrow().base();
  }

  private Selection selection(Dimension dimension) {
    return model.state().filter().selections().get(dimension);
  }

  private static Period period(String from, String until) {
    return new Period(LocalDate.parse(from), LocalDate.parse(until));
  }
}

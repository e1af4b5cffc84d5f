package io.tillsight.app.ui.filter;

import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import java.time.LocalDate;

/**
 * One step of the filter's history. Immutable.
 *
 * @param filter which lines count
 * @param preset how its period was chosen, null for free dates
 * @param compareWith what its figures are compared with
 */
public record FilterState(Filter filter, PeriodPreset preset, CompareWith compareWith) {
  /** The year of the last day, nothing selected. */
  public static final FilterState START =
      new FilterState(Filter.ALL, PeriodPreset.YEAR, CompareWith.LAST_YEAR_DATES);

  /** Whether there is anything that clearing would take away. */
  public boolean isClearable() {
    return preset == null || !filter.selections().isEmpty();
  }

  /** The same with a preset's period moved to the last day of the data. */
  FilterState around(LocalDate lastDay) {
    return preset == null ? this : withFilter(filter.during(preset.around(lastDay)));
  }

  FilterState withFilter(Filter other) {
    return new FilterState(other, preset, compareWith);
  }

  FilterState with(PeriodPreset other, LocalDate lastDay) {
    return new FilterState(filter, other, compareWith).around(lastDay);
  }

  FilterState during(Period period) {
    return new FilterState(filter.during(period), null, compareWith);
  }

  FilterState with(CompareWith other) {
    return new FilterState(filter, preset, other);
  }
}

package io.tillsight.app.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTextTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    Filter filter =
        Filter.ALL
            .during(new Period(LocalDate.of(2026, 3, 1), null))
            .only(Dimension.STORE, "Lyon, Presqu’île", "a&b=c", "%", Dimension.UNKNOWN)
            .except(Dimension.STATUS, "RETURNED");
    FilterState state = new FilterState(filter, null, CompareWith.PREVIOUS_PERIOD);
    assertThat(FilterText.read(FilterText.write(state))).contains(state);
    assertThat(FilterText.read(FilterText.write(FilterState.START))).contains(FilterState.START);
  }

  @Test
  void onlyTheUnknownIsASelectionToo() {
    FilterState state = FilterState.START.withFilter(Filter.ALL.only(Dimension.STORE, ""));
    assertThat(FilterText.read(FilterText.write(state))).contains(state);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "compare=NO",
        "compare=PREVIOUS_PERIOD&from=soon",
        "compare=PREVIOUS_PERIOD&only.MOON=1"
      })
  void foreignTextIsNoFilter(String text) {
    assertThat(FilterText.read(text)).isEmpty();
  }
}

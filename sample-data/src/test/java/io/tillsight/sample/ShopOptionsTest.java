package io.tillsight.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopOptionsTest {
  private final ShopOptions defaults = ShopOptions.defaults();

  @Test
  void startsOnNewYearsDayOfTheFirstYear() {
    assertThat(defaults.firstDay()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(defaults.withYears(1).firstDay()).isEqualTo(LocalDate.of(2026, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 99, 50_000_001})
  void refusesTooFewOrTooManyLines(int lines) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.withLines(lines))
        .withMessageContaining(Integer.toString(lines));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 11})
  void refusesTooFewOrTooManyYears(int years) {
    assertThatIllegalArgumentException().isThrownBy(() -> defaults.withYears(years));
  }

  @Test
  void needsALastDay() {
    assertThatNullPointerException().isThrownBy(() -> defaults.withLastDay(null));
  }
}

package io.tillsight.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1.5, 1.5",
    "-0.004, 0",
    "-0.5, -0.5",
    "12.345, 12.35",
    "3.04, 3.04",
    "1e6, 1000000"
  })
  void hasAtMostTwoDecimalsAndAPoint(double value, String text) {
    assertThat(SvgNumber.of(value)).isEqualTo(text);
  }
}

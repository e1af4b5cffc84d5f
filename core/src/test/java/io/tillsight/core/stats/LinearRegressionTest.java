package io.tillsight.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Properties;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearRegressionTest {

  private static final Offset<Double> CLOSED_FORMULA = within(1e-9);

  @ParameterizedTest
  @ValueSource(strings = {"net_sales", "units"})
  void agreesWithStatsmodels(String measure) throws IOException {
    Properties expected = reference("regression.employees." + measure + ".properties");
    LinearRegression.Result result =
        LinearRegression.withDefaults()
            .fit(numbers(expected, "x"), numbers(expected, "y"))
            .orElseThrow();

    assertThat(result.n()).isEqualTo((int) numbers(expected, "n")[0]);
    assertNumber(result.slope(), expected, "slope");
    assertNumber(result.intercept(), expected, "intercept");
    assertNumber(result.r(), expected, "r");
    assertNumber(result.r2(), expected, "r2");
    assertNumber(result.residualStandardError(), expected, "residualStandardError");
    assertNumber(result.pTwoSided(), expected, "pTwoSided");
    assertNumber(result.spearman().coefficient(), expected, "spearman");
    assertNumber(result.spearman().pTwoSided(), expected, "spearmanP");
    assertInterval(result.slopeInterval(), expected, "slopeInterval");
    assertInterval(result.interceptInterval(), expected, "interceptInterval");
    assertInterval(result.correlationInterval(), expected, "correlationInterval");
    assertThat(result.significant()).isFalse();
  }

  @Test
  void bandOfTheMeanAtZeroIsTheIntervalOfTheIntercept() {
    LinearRegression.Result result =
        LinearRegression.withDefaults()
            .fit(new double[] {1, 2, 3, 5}, new double[] {2, 1, 4, 6})
            .orElseThrow();

    assertThat(result.meanAt(0)).isEqualTo(result.interceptInterval());
    // At the mean of x the band is t * s / sqrt(n): here 4.302652729911275 * s / 2.
    double halfWidth = result.meanAt(2.75).high() - result.at(2.75);
    assertThat(halfWidth)
        .isCloseTo(4.302652729911275 * result.residualStandardError() / 2, CLOSED_FORMULA);
  }

  @Test
  void noLineBelowThreePairsOrOnOneColumn() {
    LinearRegression regression = LinearRegression.withDefaults();

    assertThat(regression.fit(new double[] {1, 2}, new double[] {1, 2})).isEmpty();
    assertThat(regression.fit(new double[] {0.1, 0.1, 0.1}, new double[] {1, 2, 3})).isEmpty();
  }

  @Test
  void constantSalesGiveAFlatLineWithoutCorrelation() {
    LinearRegression.Result result =
        LinearRegression.withDefaults()
            .fit(new double[] {1, 2, 3, 4}, new double[] {0.3, 0.3, 0.3, 0.3})
            .orElseThrow();

    assertThat(result.slope()).isCloseTo(0, within(1e-15));
    assertThat(result.r()).isNaN();
    assertThat(result.pTwoSided()).isNaN();
    assertThat(result.spearman().pTwoSided()).isNaN();
    assertThat(result.significant()).isFalse();
  }

  @Test
  void threePairsExcludeNothingOfTheCorrelation() {
    LinearRegression.Result result =
        LinearRegression.withDefaults()
            .fit(new double[] {1, 2, 3}, new double[] {1, 3, 2})
            .orElseThrow();

    assertThat(result.r()).isCloseTo(0.5, CLOSED_FORMULA);
    assertThat(result.correlationInterval()).isEqualTo(new Interval(-1, 1));
  }

  @Test
  void widerConfidenceWidensTheIntervals() {
    double[] x = {1, 2, 3, 5, 8};
    double[] y = {2, 1, 4, 6, 7};
    Interval usual = LinearRegression.withDefaults().fit(x, y).orElseThrow().slopeInterval();
    Interval wide =
        LinearRegression.withDefaults()
            .withConfidence(0.99)
            .fit(x, y)
            .orElseThrow()
            .slopeInterval();

    assertThat(wide.low()).isLessThan(usual.low());
    assertThat(wide.high()).isGreaterThan(usual.high());
  }

  @Test
  void refusesSamplesOfDifferentLength() {
    assertThatThrownBy(
            () -> LinearRegression.withDefaults().fit(new double[] {1, 2, 3}, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x has 3 values, y has 2");
  }

  private static void assertNumber(double actual, Properties expected, String key) {
    double value = numbers(expected, key)[0];
    assertThat(actual).as(key).isCloseTo(value, relative(value));
  }

  /** SciPy 1.10 has t(0.975; 5) = 2.57058183661; the exact value 2.57058183564 is 4e-10 lower. */
  private static void assertInterval(Interval actual, Properties expected, String key) {
    double[] ends = numbers(expected, key);
    Offset<Double> tolerance = within(1e-9 * (ends[1] - ends[0]));
    assertThat(actual.low()).as(key).isCloseTo(ends[0], tolerance);
    assertThat(actual.high()).as(key).isCloseTo(ends[1], tolerance);
  }

  private static Offset<Double> relative(double value) {
    return within(1e-9 * Math.max(1, Math.abs(value)));
  }

  private static double[] numbers(Properties properties, String key) {
    return Arrays.stream(properties.getProperty(key).split(","))
        .mapToDouble(text -> Double.parseDouble(text.strip()))
        .toArray();
  }

  private static Properties reference(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = LinearRegressionTest.class.getResourceAsStream(name)) {
      properties.load(in);
    }
    return properties;
  }
}

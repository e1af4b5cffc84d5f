package io.tillsight.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tillsight.core.series.arima.Arima;
import io.tillsight.core.series.arima.ArimaOrder;
import io.tillsight.core.series.daily.TrendFourier;
import io.tillsight.core.series.smoothing.ComplexSmoothing;
import io.tillsight.core.series.smoothing.ExponentialSmoothing;
import io.tillsight.core.series.smoothing.SmoothingForm;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Methods on a public series against published figures, or against a second implementation: the
 * formulas of the papers written out once more in Python, weights by grid search. That of complex
 * smoothing and of the bending trend is {@code reference_forecasts.py} in the test resources.
 */
class ReferenceForecastTest {

  /** Airline passengers in thousands a month, 1949 to 1960: Box and Jenkins (1976), series G. */
  private static final double[] PASSENGERS = {
    112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170,
    170, 158, 133, 114, 140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166, 171, 180,
    193, 181, 183, 218, 230, 242, 209, 191, 172, 194, 196, 196, 236, 235, 229, 243, 264, 272, 237,
    211, 180, 201, 204, 188, 235, 227, 234, 264, 302, 293, 259, 229, 203, 229, 242, 233, 267, 269,
    270, 315, 364, 347, 312, 274, 237, 278, 284, 277, 317, 313, 318, 374, 413, 405, 355, 306, 271,
    306, 315, 301, 356, 348, 355, 422, 465, 467, 404, 347, 305, 336, 340, 318, 362, 348, 363, 435,
    491, 505, 404, 359, 310, 337, 360, 342, 406, 396, 420, 472, 548, 559, 463, 407, 362, 405, 417,
    391, 419, 461, 472, 535, 622, 606, 508, 461, 390, 432
  };

  private static final TimeSeries MONTHS = TimeSeries.of(Frequency.MONTHLY, PASSENGERS);

  @Test
  void airlineModelByConditionalSumOfSquares() {
    double[] logs = Arrays.stream(PASSENGERS).map(Math::log10).toArray();
    Arima model = Arima.fit(logs, 12, new ArimaOrder(0, 1, 1, 0, 1, 1, false)).orElseThrow();

    // R 3.6, arima(log10(AirPassengers), c(0,1,1), seasonal c(0,1,1)): by conditional sum of
    // squares -0.3772 and -0.5724, by maximum likelihood -0.4018 and -0.5569 (R documentation,
    // data set AirPassengers).
    assertThat(model.coefficients()[0]).isCloseTo(-0.3772, within(0.03));
    assertThat(model.coefficients()[1]).isCloseTo(-0.5724, within(0.03));
  }

  @Test
  void naive2() {
    // The public scorer of the competition data.
    assertThat(NaiveForecaster.NAIVE_2.forecast(MONTHS, 6))
        .containsExactly(
            new double[] {437.48203, 424.694905, 484.168255, 469.047571, 471.677574, 534.831011},
            within(1e-5));
  }

  @Test
  void seasonalNaive() {
    assertThat(NaiveForecaster.SEASONAL_NAIVE.forecast(MONTHS, 14))
        .startsWith(417, 391, 419, 461)
        .endsWith(432, 417, 391);
  }

  @Test
  void theta() {
    // Second implementation: classical factors, line by least squares, weight by grid search.
    assertThat(SmoothingForecaster.THETA.forecast(MONTHS, 12))
        .containsExactly(
            new double[] {
              440.0767, 428.3829, 489.7055, 475.7031, 479.6688, 545.3645, 602.7501, 601.0988,
              523.9498, 456.6257, 397.9525, 447.6435
            },
            within(0.2));
  }

  @Test
  void simpleSmoothing() {
    double alpha =
        ExponentialSmoothing.of(PASSENGERS, 1).fit(SmoothingForm.SIMPLE).orElseThrow().alpha();

    // A walk without memory: the grid search ends at its upper border, 0.9999.
    assertThat(alpha).isGreaterThan(0.99);
    assertThat(SmoothingForecaster.SIMPLE.forecast(MONTHS, 2)[1]).isCloseTo(432, within(1.0));
  }

  @Test
  void lagRegression() {
    // Second implementation: normal equations with NumPy.
    assertThat(LearnedForecaster.LAGS.forecast(MONTHS, 6))
        .containsExactly(
            new double[] {
              442.1548184269693,
              408.9248865233227,
              436.0381712227117,
              479.09812775382335,
              498.92935111772607,
              565.388333502886
            },
            within(0.01));
  }

  @Test
  void multiplicativeSeasonIsChosen() {
    SmoothingForm form = ExponentialSmoothing.of(PASSENGERS, 12).mixture().best().form();

    // ets(AirPassengers) of R's package forecast chooses ETS(M,Ad,M).
    assertThat(form.season()).isEqualTo(SmoothingForm.Season.MULTIPLICATIVE);
    assertThat(form.trend()).isNotEqualTo(SmoothingForm.Trend.NONE);
    assertThat(form.relativeError()).isTrue();
  }

  @Test
  void complexSmoothing() {
    double[] growth = new double[36];
    Arrays.setAll(growth, i -> PASSENGERS[i + 12] - PASSENGERS[i]);

    // Second implementation in complex numbers: weights 1.68817 + 1.05662i.
    assertThat(ComplexSmoothing.forecast(growth, 1, 6))
        .containsExactly(
            new double[] {27.800825, 29.817237, 30.003593, 31.563494, 32.188719, 33.545472},
            within(0.02));
  }

  @Test
  void bendingTrendAndWaves() {
    double[] values = new double[800];
    long state = 1;
    for (int t = 0; t < values.length; t++) {
      state = (state * 1103515245 + 12345) % (1L << 31);
      double wave = 80 * Math.sin(2 * Math.PI * t / 365);
      double level = 300 + 0.2 * t + wave + (state >> 16) % 30;
      values[t] = Math.floor(level * (t % 7 == 5 ? 1.4 : 1));
    }

    // Second implementation: normal equations by elimination; the noise makes no feasts.
    assertThat(TrendFourier.forecast(values, LocalDate.of(2021, 1, 4), 10))
        .containsExactly(
            new double[] {
              564.834874,
              564.847054,
              565.025696,
              787.020694,
              564.783500,
              565.608339,
              566.358585,
              570.379427,
              569.956076,
              569.698236
            },
            within(1e-4));
  }
}

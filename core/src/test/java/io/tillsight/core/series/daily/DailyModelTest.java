package io.tillsight.core.series.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class DailyModelTest {

  private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);

  @Test
  void findsWeekdaysAndFeasts() {
    double[] values = simulated(1400, DailyModelTest::shop, 0.05);
    DayCalendar calendar = new DayCalendar(FIRST, 1400);
    double[] residuals = new double[1400];
    for (int i = 0; i < 1400; i++) {
      double usual = Math.log(1000) + (calendar.weekday(i) == 5 ? 0.5 : 0);
      residuals[i] = values[i] > 0 ? Math.log(values[i]) - usual : Double.NaN;
    }
    List<Feast> feasts = FeastFinder.find(calendar, residuals, 0);

    int christmasEve = 12 * 32 + 24;
    assertThat(feasts)
        .anySatisfy(
            feast -> {
              assertThat(feast.rule()).isEqualTo(DayCalendar.Rule.FIXED_DATE);
              assertThat(feast.key()).isEqualTo(christmasEve);
              // True effect 0.8, three times seen: shrunk by 3 / 3.5.
              assertThat(feast.effect()).isCloseTo(0.8 * 3 / 3.5, within(0.15));
            });
    assertThat(feasts)
        .anySatisfy(
            feast -> {
              assertThat(feast.rule()).isEqualTo(DayCalendar.Rule.EASTER);
              assertThat(feast.key()).isEqualTo(DayCalendar.EASTER_REACH + 1);
            });
    assertThat(feasts).hasSizeLessThan(8);
  }

  @Test
  void forecastsTheWeekTheFeastAndTheClosedDay() {
    int length = 1400;
    double[] values = simulated(length, DailyModelTest::shop, 0.05);
    double[] mean = DailyModel.forecast(values, FIRST, 120);

    double error = 0;
    double total = 0;
    for (int h = 0; h < 120; h++) {
      double truth = shop(FIRST.plusDays(length + h));
      error += Math.abs(mean[h] - truth);
      total += truth;
    }
    assertThat(error / total).isLessThan(0.06);
    // 25 December 2024 is 1451 days after the first: closed in each earlier year.
    assertThat(FIRST.plusDays(1451)).isEqualTo(LocalDate.of(2024, 12, 25));
    assertThat(mean[51]).isZero();
  }

  @Test
  void aShopThatClosesOnSundaysStaysClosed() {
    double[] values = simulated(200, day -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 100, 0.05);
    double[] mean = DailyModel.forecast(values, FIRST, 14);

    for (int h = 0; h < 14; h++) {
      boolean sunday = FIRST.plusDays(200 + h).getDayOfWeek() == DayOfWeek.SUNDAY;
      assertThat(mean[h]).isCloseTo(sunday ? 0 : 100, within(8.0));
    }
  }

  @Test
  void aShopThatShutSellsNothing() {
    double[] values = simulated(300, day -> 100, 0.05);
    Arrays.fill(values, 265, 300, 0);

    assertThat(DailyModel.forecast(values, FIRST, 7)).containsOnly(0);
  }

  @Test
  void aLongClosureCutsTheHistory() {
    double[] values = simulated(500, day -> 100, 0.02);
    for (int i = 0; i < 200; i++) {
      values[i] *= 10;
    }
    Arrays.fill(values, 200, 280, 0);

    assertThat(DailyModel.forecast(values, FIRST, 30)).contains(new double[] {100}, within(5.0));
    assertThat(DailyModel.applies(Arrays.copyOf(values, 300))).isFalse();
  }

  @Test
  void coversNineteenOfTwentyDays() {
    double[] values = simulated(1500, DailyModelTest::shop, 0.15);
    DailyForecast forecast = DailyModel.forecastWithErrors(Arrays.copyOf(values, 1400), FIRST, 90);
    double[] errors = forecast.logErrors().clone();
    Arrays.sort(errors);

    assertThat(errors).hasSizeGreaterThan(400);
    // The noise alone has a deviation of 0.15, so its middle 95 % end at 0.29.
    assertThat(errors[(int) (0.975 * errors.length)]).isBetween(0.25, 0.40);
    assertThat(errors[(int) (0.025 * errors.length)]).isBetween(-0.40, -0.25);
  }

  /**
   * Saturdays sell 1.65 times as much, Christmas Eve and Easter Monday 2.2 times; 25 December 0.
   */
  private static double shop(LocalDate day) {
    if (day.getMonthValue() == 12 && day.getDayOfMonth() == 25) {
      return 0;
    }
    double log = Math.log(1000);
    log += day.getDayOfWeek() == DayOfWeek.SATURDAY ? 0.5 : 0;
    log += day.getMonthValue() == 12 && day.getDayOfMonth() == 24 ? 0.8 : 0;
    log += day.equals(DayCalendar.easter(day.getYear()).plusDays(1)) ? 0.8 : 0;
    return Math.exp(log);
  }

  private static double[] simulated(
      int length, ToDoubleFunction<LocalDate> truth, double deviation) {
    Random random = new Random(12);
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      double noise = Math.exp(deviation * random.nextGaussian());
      values[i] = truth.applyAsDouble(FIRST.plusDays(i)) * noise;
    }
    return values;
  }
}

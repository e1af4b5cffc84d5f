package io.tillsight.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class BacktestTest {

  @Test
  void errorsOfSeasonalNaiveByHand() {
    // Quarters of two years: from moment 8, naive repeats 10 20 30 40 against 12 18 30 44.
    TimeSeries series =
        TimeSeries.of(Frequency.QUARTERLY, 9, 19, 29, 39, 10, 20, 30, 40, 12, 18, 30, 44);
    Leaderboard card = Backtest.withDefaults().run(series, 4, Work.inline());
    Leaderboard.Entry naive = card.of("seasonal-naive").orElseThrow();

    assertThat(card.origins()).isEqualTo(1);
    assertThat(card.actual()).isEqualTo(104);
    assertThat(naive.absoluteError()).isEqualTo(8);
    assertThat(naive.wape()).isCloseTo(8.0 / 104, within(1e-12));
    // Inside the history each quarter grew by 1, so the scale is 1 and the mean error 2.
    assertThat(naive.mase()).isCloseTo(2, within(1e-12));
    assertThat(naive.againstNaive()).isEqualTo(1);
  }

  @Test
  void combinationBeatsNaiveOnANoisySeason() {
    TimeSeries series = TimeSeries.of(Frequency.MONTHLY, SeriesForecastTest.seasonal(96));
    Leaderboard card = Backtest.withDefaults().run(series, 6, Work.inline());

    assertThat(card.origins()).isEqualTo(4);
    assertThat(card.combinationBeatsNaive()).isTrue();
    assertThat(card.coverage95()).isBetween(0.7, 1.0);
    assertThat(card.entries()).extracting(Leaderboard.Entry::absoluteError).isSorted();
  }

  @Test
  void tooShortToJudge() {
    TimeSeries series = TimeSeries.of(Frequency.MONTHLY, SeriesForecastTest.ramp(9));
    Leaderboard card = Backtest.withDefaults().run(series, 6, Work.inline());

    assertThat(card.judged()).isFalse();
    assertThat(card.entries()).isEmpty();
    assertThat(card.coverage80()).isNaN();
  }

  @Test
  void stopsWhenCancelledAndTellsItsProgress() {
    TimeSeries series = TimeSeries.of(Frequency.MONTHLY, SeriesForecastTest.ramp(40));
    assertThatThrownBy(
            () ->
                Backtest.withDefaults()
                    .run(series, 6, new Work(Runnable::run, () -> true, share -> {})))
        .isInstanceOf(CancellationException.class);

    List<Double> shares = Collections.synchronizedList(new ArrayList<>());
    Backtest.withDefaults()
        .withModels(List.of("ses"))
        .run(series, 6, new Work(Runnable::run, () -> false, shares::add));
    assertThat(shares).contains(1.0);
  }
}

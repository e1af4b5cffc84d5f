package io.tillsight.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.app.ui.SalesInMemory;
import io.tillsight.core.analysis.ForecastAnalysis;
import io.tillsight.core.analysis.PastForecast;
import io.tillsight.core.model.Money;
import io.tillsight.persistence.ForecastRun;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredForecastsTest {

  private static final ForecastAnalysis.Result FORECAST =
      ForecastAnalysis.of(SalesInMemory.engine()).withHorizon(7).run();

  @Test
  void comeBackForTheirFilterOnly() {
    ForecastRun run =
        StoredForecasts.run(3, "Store: Lyon", "only.STORE=S1", FORECAST).orElseThrow();

    assertThat(StoredForecasts.of(List.of(run), "")).isEmpty();
    PastForecast kept = StoredForecasts.of(List.of(run), "only.STORE=S1").get(0);
    assertThat(kept.lastKnown()).isEqualTo(SalesInMemory.LAST);
    assertThat(kept.days()).hasSize(7);
    assertThat(kept.days().get(0).date()).isEqualTo(SalesInMemory.LAST.plusDays(1));
    assertThat(kept.low()).isLessThanOrEqualTo(Money.of("210.1"));
    assertThat(kept.high()).isGreaterThanOrEqualTo(Money.of("209.9"));
  }

  @Test
  void runsOfAnEarlierVersionAreOfNoKnownFilter() {
    ForecastRun old =
        new ForecastRun(
            1,
            Instant.EPOCH,
            1,
            "",
            "combination",
            SalesInMemory.FIRST,
            SalesInMemory.LAST,
            80,
            "",
            List.of());

    assertThat(StoredForecasts.of(List.of(old), "")).isEmpty();
  }
}

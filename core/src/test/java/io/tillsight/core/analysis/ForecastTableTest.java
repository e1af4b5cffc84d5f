package io.tillsight.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tillsight.core.series.Forecast;
import io.tillsight.core.series.Outcome;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForecastTableTest {

  private static final ForecastAnalysis.Result RESULT =
      new ForecastAnalysis.Result(
          LocalDate.of(2026, 2, 27),
          new double[] {10, 12},
          1,
          new Outcome.Made(
              new Forecast(
                  "combination",
                  List.of(new Forecast.Step(11.005, 9, 13.5, 8, 15)),
                  new Forecast.Step(11.005, 9.5, 12.5, 9, 14)),
              Set.of()));

  @Test
  void csvHasADayPerLine() {
    assertThat(ForecastTable.csv(RESULT))
        .isEqualTo(
            "date,step,mean,lo80,hi80,lo95,hi95,model\n"
                + "2026-03-01,1,11.00,9.00,13.50,8.00,15.00,combination\n");
  }

  @Test
  void jsonHasTheSumWithItsLimits() throws IOException {
    JsonNode root = new ObjectMapper().readTree(ForecastTable.json(RESULT));

    assertThat(root.path("columns").get(0).asText()).isEqualTo("date");
    assertThat(root.path("rows").get(0).get(1).asInt()).isEqualTo(1);
    assertThat(root.path("total").asText()).isEqualTo("11.00");
    assertThat(root.path("total80").get(1).asText()).isEqualTo("12.50");
    assertThat(root.path("total95").get(0).asText()).isEqualTo("9.00");
  }
}

package io.tillsight.core.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongForecastTest {

  @Test
  void readsPeriodsOfEveryKind() {
    assertThat(series("2023-12", "2024-02").frequency()).isEqualTo(Frequency.MONTHLY);
    assertThat(series("2023-12", "2024-02").values()).containsExactly(1, 0, 2);
    assertThat(series("2023-Q4", "2024-Q1").frequency()).isEqualTo(Frequency.QUARTERLY);
    assertThat(series("1999", "2000").frequency()).isEqualTo(Frequency.YEARLY);
    assertThat(series("2024-02-28", "2024-03-01").values()).containsExactly(1, 0, 2);
    assertThat(series("2024-02-28", "2024-03-01").firstDay()).contains(LocalDate.of(2024, 2, 28));
    assertThat(series("2024-02-05", "2024-02-19").frequency()).isEqualTo(Frequency.WEEKLY);
    assertThat(series("2024-02-05", "2024-02-19").values()).containsExactly(1, 0, 2);
  }

  @Test
  void refusesPeriodsThatMakeNoSeries() {
    List<LongForecast.Row> rows =
        List.of(
            new LongForecast.Row("twice", "2024-01", 1),
            new LongForecast.Row("twice", "2024-01", 2),
            new LongForecast.Row("mixed", "2024-01", 1),
            new LongForecast.Row("mixed", "2024", 1),
            new LongForecast.Row("none", "soon", 1));
    LongForecast.Result result = LongForecast.withDefaults().run(rows, 2, Work.inline());

    assertThat(result.lines()).isEmpty();
    assertThat(result.refusals())
        .extracting(LongForecast.Refusal::series)
        .containsExactly("twice", "mixed", "none");
    assertThat(result.refusals())
        .allMatch(refusal -> refusal.reason().reason() == Outcome.Reason.BAD_PERIODS);
  }

  @Test
  void writesWhatItForecasts() throws IOException {
    StringBuilder csv = new StringBuilder("series,period,value\n");
    for (int year = 2000; year < 2012; year++) {
      csv.append("\"Paris, 1er\",").append(year).append(",100\n");
    }
    LongForecast.Result result =
        LongForecast.withDefaults()
            .run(LongCsv.read(new StringReader(csv.toString())), 2, Work.inline());
    StringWriter written = new StringWriter();
    LongCsv.write(result.lines(), written);

    assertThat(written.toString().lines())
        .hasSize(3)
        .first()
        .isEqualTo("series,step,mean,lo80,hi80,lo95,hi95,model");
    assertThat(written.toString())
        .contains("\"Paris, 1er\",2,100.000000,")
        .endsWith(",combination\n");
  }

  @Test
  void namesTheLineOfABadValue() {
    assertThatThrownBy(
            () -> LongCsv.read(new StringReader("series,period,value\na,2024,1\nb,2024,x\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 3");
    assertThatThrownBy(() -> LongCsv.read(new StringReader("name,period\na,2024\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("header");
  }

  private static TimeSeries series(String first, String last) {
    List<LongForecast.Row> rows = new ArrayList<>();
    rows.add(new LongForecast.Row("a", last, 2));
    rows.add(new LongForecast.Row("a", first, 1));
    return LongSeries.of(rows).orElseThrow();
  }
}

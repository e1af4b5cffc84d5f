package io.tillsight.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTwinTest {

  @Test
  void saysWhatIsPartialAndLeavesUnknownCellsEmpty() {
    TableTwin table = Samples.columns().table();
    assertThat(table.columns())
        .containsExactly("Month", "2026", "2025", "Target", "Forecast", "ΔPY %");
    assertThat(texts(table.rows().get(0)))
        .containsExactly("Jan", "€351,574.85", "€333,423.43", "€346,000.00", "", "+5.4%");
    assertThat(texts(table.rows().get(10)).get(0)).isEqualTo("Nov (to 20 Nov)");
    assertThat(texts(table.rows().get(11)).get(1)).isEmpty();
    assertThat(table.rows().get(11).cells().get(1).number()).isNaN();
  }

  @Test
  void dropsColumnsThatNobodyKnows() {
    assertThat(Samples.stores().table().columns())
        .containsExactly("Store", "2026", "2025", "ΔPY %");
  }

  @Test
  void keepsRowsThatThePictureHasNoRoomFor() {
    for (Map.Entry<String, Chart> sample : Samples.all().entrySet()) {
      assertThat(sample.getValue().table().rows()).as(sample.getKey()).isNotEmpty();
    }
    assertThat(Samples.regions().table().rows()).hasSize(11);
  }

  @Test
  void refusesRowsOfAnotherWidth() {
    TableTwin.Row row = new TableTwin.Row("a", List.of(new TableTwin.Cell("a", Double.NaN)));
    assertThatThrownBy(() -> new TableTwin(List.of("A", "B"), List.of(row)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> texts(TableTwin.Row row) {
    return row.cells().stream().map(TableTwin.Cell::text).toList();
  }
}

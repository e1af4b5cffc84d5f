package io.tillsight.core.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.NaiveEngine;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import io.tillsight.core.model.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A shop of two stores and two years in which the findings can be reckoned by hand. */
class InsightFinderTest {
  private final List<SaleLine> lines = new ArrayList<>();

  private void sell(String day, String store, String amount, SaleStatus status) {
    boolean returned = status == SaleStatus.RETURNED;
    lines.add(
        new SaleLine(
            "O" + lines.size(),
            1,
            LocalDate.parse(day),
            null,
            "P1",
            store,
            "",
            Place.UNKNOWN,
            Quantity.of(returned ? "-1" : "1"),
            null,
            null,
            Money.of(amount),
            null,
            status,
            "",
            "",
            ""));
  }

  private SalesEngine engine() {
    Catalogue catalogue =
        new Catalogue(
            Map.of("P1", new Product("P1", "", "Lamps", "", null, null, null)),
            Map.of(
                "A", new Store("A", "Lyon", Place.UNKNOWN, null),
                "B", new Store("B", "Lille", Place.UNKNOWN, null)),
            Map.of());
    CubeBuilder cube = new CubeBuilder(catalogue);
    lines.forEach(cube::add);
    return cube.build(new NaiveEngine(lines, catalogue)::lines);
  }

  @Test
  void namesWhatPullsAwayWhatIsPendingAndWhatHasNoStore() {
    sell("2025-01-10", "A", "1000", SaleStatus.COMPLETED);
    sell("2025-01-11", "B", "1000", SaleStatus.COMPLETED);
    sell("2026-01-10", "A", "1500", SaleStatus.COMPLETED);
    sell("2026-01-11", "B", "700", SaleStatus.COMPLETED);
    sell("2026-01-12", "A", "40", SaleStatus.PENDING);
    sell("2026-01-12", "", "25", SaleStatus.COMPLETED);

    List<Insight> found = InsightFinder.of(engine()).run().insights();

    // By hand: Lyon 1540 against 1000, Lille 700 against 1000; 40 pending, 25 without a store.
    assertThat(found.stream().map(i -> i.kind() + " " + i.label() + " " + i.amount()))
        .containsExactly(
            "GREW Lyon 540.0000", "FELL Lille -300.0000", "PENDING  40.0000", "NO_STORE  25.0000");
    assertThat(found.get(0).ratio()).hasValue(0.54);
    assertThat(found.get(0).usual()).hasValue(265.0 / 2000);
  }

  @Test
  void findsNothingWithoutSales() {
    assertThat(InsightFinder.of(engine()).run().insights()).isEmpty();
  }
}

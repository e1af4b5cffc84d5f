package io.tillsight.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.tillsight.core.cube.CubeBuilder;
import io.tillsight.core.cube.Dimension;
import io.tillsight.core.cube.Filter;
import io.tillsight.core.cube.Period;
import io.tillsight.core.cube.SalesEngine;
import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A store that closed has no row any more, but what it sold stays in the base of the total. */
class RankingTotalTest {
  @Test
  void theTotalChangesByWhatClosedStoresSoldToo() {
    CubeBuilder cube = new CubeBuilder(Catalogue.EMPTY);
    cube.add(line("2025-03-01", "open", "10"));
    cube.add(line("2025-03-01", "closed", "5"));
    cube.add(line("2026-03-01", "open", "12"));
    SalesEngine engine = cube.build((filter, offset, limit) -> List.of());
    Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    for (int limit : new int[] {1, 10}) {
      RankingAnalysis.Result ranking =
          RankingAnalysis.of(engine, Dimension.STORE)
              .withFilter(Filter.ALL.during(year))
              .withLimit(limit)
              .run();
      assertThat(ranking.rows()).extracting(RankingAnalysis.Row::key).containsExactly("open");
      assertThat(ranking.totalChange()).contains(new Change(120_000, 150_000));
    }
  }

  private static SaleLine line(String day, String store, String amount) {
    return new SaleLine(
        day + store,
        1,
        LocalDate.parse(day),
        null,
        "P",
        store,
        "",
        Place.UNKNOWN,
        Quantity.of("1"),
        null,
        null,
        Money.of(amount),
        null,
        SaleStatus.COMPLETED,
        "",
        "",
        "");
  }
}

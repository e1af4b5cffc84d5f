package io.tillsight.app.ui;

import io.tillsight.core.cube.CubeBuilder;
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
import java.util.List;
import java.util.Map;

/**
 * Three stores, two products, one sale of 10.00 per store and day from 1 January 2025 to 20
 * November 2026 (689 days, 2,067 lines, of which 324 days and 972 lines in 2026).
 */
public final class SalesInMemory {
  /** First day with data. */
  public static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  /** Last day with data. */
  public static final LocalDate LAST = LocalDate.of(2026, 11, 20);

  private static final List<String> STORES = List.of("S1", "S2", "S3");

  private SalesInMemory() {}

  /** An engine over these sales. */
  public static SalesEngine engine() {
    CubeBuilder builder = new CubeBuilder(catalogue());
    int number = 0;
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      for (String store : STORES) {
        builder.add(line(day, store, ++number));
      }
    }
    return builder.build((filter, offset, limit) -> List.of());
  }

  private static Catalogue catalogue() {
    return new Catalogue(
        Map.of("P1", product("P1", "Plate", "Tableware"), "P2", product("P2", "Pan", "Kitchen")),
        Map.of("S1", store("S1", "Lyon"), "S2", store("S2", "Nantes"), "S3", store("S3", "Lille")),
        Map.of());
  }

  private static Product product(String reference, String name, String category) {
    return new Product(reference, name, category, "", null, null, null);
  }

  private static Store store(String code, String city) {
    return new Store(code, city, new Place(city, "", "France"), null);
  }

  private static SaleLine line(LocalDate day, String store, int number) {
    return new SaleLine(
        "F-" + number,
        1,
        day,
        null,
        number % 2 == 0 ? "P1" : "P2",
        store,
        "",
        Place.UNKNOWN,
        Quantity.of("1"),
        null,
        null,
        Money.of("10.00"),
        null,
        SaleStatus.COMPLETED,
        "",
        "",
        "");
  }
}

package io.tillsight.core.cube;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Customer;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Quantity;
import io.tillsight.core.model.SaleLine;
import io.tillsight.core.model.SaleStatus;
import io.tillsight.core.model.Store;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Sales as nasty as files are: keys in every script, orders over several days, lines without store,
 * customer, product, time or order number, returns, leap days, amounts beyond 32 bits.
 */
public final class RandomSales {
  private static final List<String> NAMES =
      List.of(
          "Crème brûlée", "ΑΒΓ", "日本", "O'Neil; DROP", "a", "A", "é", "e\u0301", "100%", "\"q\"");
  private final Random random;

  public RandomSales(long seed) {
    random = new Random(seed);
  }

  public Catalogue catalogue() {
    Map<String, Product> products = new LinkedHashMap<>();
    Map<String, Store> stores = new LinkedHashMap<>();
    Map<String, Customer> customers = new LinkedHashMap<>();
    for (int i = 0; i < 30; i++) {
      String code = "P" + i;
      Money price = i % 3 == 0 ? null : new Money(random.nextInt(1_000_000));
      products.put(
          code,
          new Product(code, name(), maybe("Cat " + i % 4), maybe(name()), price, price, null));
    }
    for (int i = 0; i < 9; i++) {
      stores.put("S" + i, new Store("S" + i, name(), i % 3 == 0 ? Place.UNKNOWN : place(), null));
    }
    for (int i = 0; i < 60; i++) {
      customers.put(
          "C" + i,
          new Customer("C" + i, name(), "", i % 2 == 0 ? place() : Place.UNKNOWN, "", null));
    }
    return new Catalogue(products, stores, customers);
  }

  public List<SaleLine> lines(int count) {
    List<SaleLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean given = random.nextInt(10) > 0;
      String order = given ? "O" + random.nextInt(1 + count / 3) : SaleLine.OWN_ORDER + i;
      int orderDay = Math.floorMod(order.hashCode(), 800);
      int wander = random.nextInt(20) == 0 ? random.nextInt(40) : 0;
      lines.add(line(order, i, LocalDate.of(2023, 12, 20).plusDays(orderDay + wander)));
    }
    return lines;
  }

  private SaleLine line(String order, int ordinal, LocalDate day) {
    SaleStatus status = SaleStatus.values()[Math.max(0, random.nextInt(10) - 6)];
    int sign = status == SaleStatus.RETURNED ? -1 : 1;
    long amount = random.nextInt(50) == 0 ? 90_000_000_000_000L : random.nextInt(5_000_000);
    return new SaleLine(
        order,
        ordinal,
        day,
        random.nextInt(3) == 0 ? null : LocalTime.of(random.nextInt(24), random.nextInt(60)),
        maybe("P" + random.nextInt(33)),
        maybe("S" + random.nextInt(10)),
        maybe("C" + random.nextInt(66)),
        random.nextInt(3) == 0 ? place() : Place.UNKNOWN,
        new Quantity(sign * (long) random.nextInt(20) * 2_500),
        random.nextBoolean() ? null : new Money(random.nextInt(900_000)),
        random.nextBoolean() ? null : new Money(random.nextInt(9_000)),
        new Money(sign * amount),
        random.nextBoolean() ? null : new Money(sign * (long) random.nextInt(800_000)),
        status,
        maybe(status.name().toLowerCase(java.util.Locale.ROOT)),
        maybe("Channel " + random.nextInt(3)),
        maybe(name()));
  }

  private Place place() {
    return new Place(maybe(name()), maybe("Region " + random.nextInt(3)), maybe("Country"));
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private String maybe(String value) {
    return random.nextInt(8) == 0 ? "" : value;
  }
}

package io.tillsight.core.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random sales, the same for the same seed. At least one day proves the order of dates. */
final class RandomSales {
  private static final String[] ITEMS = {
    "Th\u00e9 vert",
    "Caf\u00e9 \"Or\"",
    "G\u00e2teau, petit",
    "Pain",
    "Jus d'orange",
    "Bi\u00e8re; brune",
    "A|B",
    "long\nname",
    "Tea"
  };
  private final Random random;

  RandomSales(Random random) {
    this.random = random;
  }

  /** One sale. */
  record Sale(String id, LocalDate day, String item, long quantity, BigDecimal amount) {}

  List<Sale> sales(int count) {
    List<Sale> sales = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int day = i == 0 ? 13 + random.nextInt(15) : 1 + random.nextInt(28);
      LocalDate date = LocalDate.of(2020 + random.nextInt(5), 1 + random.nextInt(12), day);
      // Two decimals, so that no amount is open between 1.234 and 1234.
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(9_000_000) - 500_000, 2);
      sales.add(
          new Sale(
              "A-" + (1000 + i),
              date,
              ITEMS[random.nextInt(ITEMS.length)],
              1 + random.nextInt(40),
              amount));
    }
    return sales;
  }
}

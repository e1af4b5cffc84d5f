package io.tillsight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each event that truth.json tells of can be seen in the committed lines. */
class EventsTest {
  private static List<SoldLine> lines;
  private static List<Map<String, String>> events;

  @BeforeAll
  static void read() {
    lines = ShopReader.sales();
    events = ShopReader.truthRows("events");
  }

  @Test
  void allKindsHappen() {
    assertThat(events.stream().map(event -> event.get("kind")).collect(Collectors.toSet()))
        .hasSize(ShopEvent.Kind.values().length);
    assertThat(events)
        .allMatch(event -> LocalDate.parse(event.get("from")).getYear() >= 2024)
        .allMatch(event -> event.get("until").compareTo(event.get("from")) >= 0)
        .allMatch(event -> event.get("from").compareTo("2026-11-20") <= 0);
  }

  @Test
  void nothingIsSoldWhileClosed() {
    List<Map<String, String>> closings =
        events.stream()
            .filter(
                event ->
                    List.of("public_holiday", "store_closed", "missing_day")
                        .contains(event.get("kind")))
            .toList();

    assertThat(closings).hasSizeGreaterThan(35);
    for (Map<String, String> closing : closings) {
      assertThat(during(closing, line -> isAt(line, closing))).as(closing.toString()).isEmpty();
    }
  }

  @Test
  void theClosedStoreSellsBeforeAndAfter() {
    assertThat(count("S08", "2026-02-16", "2026-03-01")).isPositive();
    assertThat(count("S08", "2026-03-02", "2026-03-15")).isZero();
    assertThat(count("S08", "2026-03-16", "2026-03-29")).isPositive();
  }

  @Test
  void productsStartAndEndOnTheirDays() {
    for (Map<String, String> event : of("product_launched")) {
      assertThat(lines)
          .filteredOn(line -> line.product().equals(event.get("key")))
          .isNotEmpty()
          .allMatch(line -> line.date().toString().compareTo(event.get("from")) >= 0);
    }
    for (Map<String, String> event : of("product_withdrawn")) {
      assertThat(lines)
          .filteredOn(line -> line.product().equals(event.get("key")) && !line.returned())
          .isNotEmpty()
          .allMatch(line -> line.date().toString().compareTo(event.get("from")) < 0);
    }
    for (Map<String, String> event : of("stockout")) {
      assertThat(during(event, line -> isOf(line, event) && !line.returned())).isEmpty();
    }
    assertThat(lines)
        .filteredOn(line -> line.store().equals("S11"))
        .allMatch(line -> !line.date().isBefore(LocalDate.of(2024, 4, 6)));
  }

  @Test
  void pricesChangeOnTheirDays() {
    for (Map<String, String> event : of("price_change")) {
      String price = new BigDecimal(event.get("amount")).movePointLeft(2).toPlainString();
      assertThat(lines)
          .filteredOn(line -> isOf(line, event) && !line.returned())
          .allMatch(
              line ->
                  line.unitPrice().toPlainString().equals(price)
                      == line.date().toString().compareTo(event.get("from")) >= 0);
      assertThat(ShopReader.table(ShopFile.PRODUCTS).get(event.get("key")))
          .containsEntry("list_price", price);
    }
  }

  @Test
  void promotionsTakeTheirPercentage() {
    Map<String, Map<String, String>> products = ShopReader.table(ShopFile.PRODUCTS);
    for (Map<String, String> event : of("promotion")) {
      double rate = Integer.parseInt(event.get("amount")) / 100.0;
      List<SoldLine> reduced =
          during(
              event,
              line ->
                  !line.returned()
                      && line.quantity() < 50
                      && (event.get("key").isEmpty()
                          || products
                              .get(line.product())
                              .get("category")
                              .equals(event.get("key"))));
      assertThat(reduced).as(event.toString()).isNotEmpty();
      assertThat(reduced)
          .allMatch(
              line ->
                  line.discount().doubleValue() / line.quantity()
                      >= line.unitPrice().doubleValue() * rate - 0.0051);
    }
  }

  @Test
  void demandFollowsDropsAndSpikes() {
    assertThat(count("", "2026-09-16", "2026-09-16"))
        .isLessThan(count("", "2026-09-15", "2026-09-15") / 2);
    assertThat(count("S05", "2026-06-18", "2026-06-18"))
        .isGreaterThan(3 * count("S05", "2026-06-11", "2026-06-11"));
    assertThat(count("", "2025-06-12", "2025-06-12"))
        .isGreaterThan(3 * count("", "2025-06-05", "2025-06-05") / 2);
    assertThat(count("S07", "2026-05-04", "2026-07-31"))
        .isLessThan(count("S07", "2025-05-04", "2025-07-31") * 4 / 5);
    assertThat(sold("DE01", "2026-10-12", "2026-10-25"))
        .isGreaterThan(2 * sold("DE01", "2026-09-28", "2026-10-11"));
  }

  @Test
  void theFaultyBatchComesBack() {
    long sold = sold("TX02", "2026-06-01", "2026-07-15");
    long back =
        lines.stream()
            .filter(line -> line.product().equals("TX02") && line.returned())
            .filter(line -> line.between("2026-06-03", "2026-08-07"))
            .count();

    assertThat(back / (double) sold).isBetween(0.2, 0.6);
  }

  @Test
  void silentCustomersWereTopBuyersAndNeverComeAgain() {
    for (Map<String, String> event : of("customer_silent")) {
      List<SoldLine> bought =
          lines.stream()
              .filter(line -> line.customer().equals(event.get("key")) && !line.returned())
              .toList();
      assertThat(bought)
          .hasSizeGreaterThan(50)
          .allMatch(line -> line.date().toString().compareTo(event.get("from")) < 0);
    }
  }

  @Test
  void oneOrderIsVeryLargeAndOneWasATypingError() {
    assertThat(lines)
        .filteredOn(line -> line.quantity() > 40)
        .extracting(line -> line.product() + " " + line.store() + " " + line.status())
        .containsExactlyInAnyOrder("TW02 S02 completed", "FU01 S03 cancelled");
    assertThat(of("bulk_order").get(0)).containsEntry("amount", "120");
  }

  @Test
  void stockIsAsPlanted() {
    Map<String, Map<String, String>> products = ShopReader.table(ShopFile.PRODUCTS);
    for (Map<String, String> event : of("stock_level")) {
      assertThat(products.get(event.get("key"))).containsEntry("stock", event.get("amount"));
    }
  }

  /** Lift = P(both) / (P(first) P(second)) over orders; 1 means that nothing binds the two. */
  @Test
  void pairsAreBoughtTogether() {
    Map<String, List<String>> baskets =
        lines.stream()
            .filter(SoldLine::bought)
            .collect(
                Collectors.groupingBy(
                    SoldLine::order, Collectors.mapping(SoldLine::product, Collectors.toList())));
    for (Map<String, String> event : of("bought_together")) {
      String first = event.get("key");
      String second = event.get("detail").split(" ")[3];
      double one = baskets.values().stream().filter(basket -> basket.contains(first)).count();
      double other = baskets.values().stream().filter(basket -> basket.contains(second)).count();
      double both =
          baskets.values().stream()
              .filter(basket -> basket.contains(first) && basket.contains(second))
              .count();
      assertThat(both * baskets.size() / (one * other)).as(first + second).isGreaterThan(1.5);
    }
  }

  private static List<Map<String, String>> of(String kind) {
    List<Map<String, String>> found =
        events.stream().filter(event -> event.get("kind").equals(kind)).toList();
    assertThat(found).as(kind).isNotEmpty();
    return found;
  }

  private static List<SoldLine> during(Map<String, String> event, Predicate<SoldLine> which) {
    return lines.stream()
        .filter(line -> line.between(event.get("from"), event.get("until")))
        .filter(which)
        .toList();
  }

  private static boolean isAt(SoldLine line, Map<String, String> event) {
    return event.get("key").isEmpty() || line.store().equals(event.get("key"));
  }

  private static boolean isOf(SoldLine line, Map<String, String> event) {
    return line.product().equals(event.get("key"));
  }

  private static long count(String store, String from, String until) {
    return lines.stream()
        .filter(line -> store.isEmpty() || line.store().equals(store))
        .filter(line -> line.between(from, until))
        .count();
  }

  private static long sold(String product, String from, String until) {
    return lines.stream()
        .filter(line -> line.product().equals(product) && line.bought())
        .filter(line -> line.between(from, until))
        .count();
  }
}

package io.tillsight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Adds the committed files up again, from their text alone. */
class TruthTest {
  private static List<SoldLine> lines;
  private static Map<String, Map<String, String>> products;
  private static Map<String, Map<String, String>> stores;

  @BeforeAll
  static void read() {
    lines = ShopReader.sales();
    products = ShopReader.table(ShopFile.PRODUCTS);
    stores = ShopReader.table(ShopFile.STORES);
  }

  @Test
  void money() {
    BigDecimal net = amount(line -> !line.cancelled());
    BigDecimal cancelled = amount(SoldLine::cancelled);
    BigDecimal returned = amount(SoldLine::returned).negate();
    BigDecimal cost =
        lines.stream()
            .filter(line -> !line.cancelled())
            .map(line -> unitCost(line).multiply(BigDecimal.valueOf(line.quantity())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(truth("netSales")).isEqualTo(net.toPlainString());
    assertThat(truth("cancelledSales")).isEqualTo(cancelled.toPlainString());
    assertThat(truth("returnedSales")).isEqualTo(returned.toPlainString());
    assertThat(truth("grossSales")).isEqualTo(net.add(returned).add(cancelled).toPlainString());
    assertThat(truth("pendingSales"))
        .isEqualTo(amount(line -> line.status().equals("pending")).toPlainString());
    assertThat(truth("cost")).isEqualTo(cost.toPlainString());
    assertThat(truth("margin")).isEqualTo(net.subtract(cost).toPlainString());
  }

  @Test
  void counts() {
    List<SoldLine> counted = lines.stream().filter(line -> !line.cancelled()).toList();

    assertThat(truth("read")).isEqualTo(Integer.toString(lines.size()));
    assertThat(truth("lines")).isEqualTo(Integer.toString(counted.size()));
    assertThat(truth("orders")).isEqualTo(distinct(SoldLine::bought, SoldLine::order));
    assertThat(truth("units"))
        .isEqualTo(Long.toString(counted.stream().mapToLong(SoldLine::quantity).sum()));
    assertThat(truth("customers"))
        .isEqualTo(distinct(line -> !line.cancelled(), SoldLine::customer));
    assertThat(truth("products")).isEqualTo(distinct(line -> !line.cancelled(), SoldLine::product));
    assertThat(truth("stores")).isEqualTo(distinct(line -> !line.cancelled(), SoldLine::store));
    assertThat(truth("from")).isEqualTo(counted.get(0).date().toString());
    assertThat(truth("to")).isEqualTo(counted.get(counted.size() - 1).date().toString());
  }

  @Test
  void parts() {
    checkParts("byStore", List.of("store"), SoldLine::store);
    checkParts("byCategory", List.of("category"), line -> of(line, "category"));
    checkParts("byBrand", List.of("brand"), line -> of(line, "brand"));
    checkParts("byProduct", List.of("product"), SoldLine::product);
    checkParts("byRegion", List.of("region"), TruthTest::region);
    checkParts("byChannel", List.of("channel"), SoldLine::channel);
    checkParts("byMonth", List.of("month"), SoldLine::month);
    checkParts("byDay", List.of("day"), line -> line.date().toString());
  }

  @Test
  void crossings() {
    checkParts(
        "byProductAndStore",
        List.of("product", "store"),
        line -> line.product() + "/" + line.store());
    checkParts(
        "byProductAndMonth",
        List.of("product", "month"),
        line -> line.product() + "/" + line.month());
  }

  @Test
  void statuses() {
    for (Map<String, String> row : ShopReader.truthRows("byStatus")) {
      Predicate<SoldLine> same = line -> line.status().equals(row.get("status"));
      assertThat(row)
          .containsEntry("amount", amount(same).toPlainString())
          .containsEntry("orders", distinct(same, SoldLine::order))
          .containsEntry("lines", Long.toString(lines.stream().filter(same).count()));
    }
    assertThat(ShopReader.truthRows("byStatus")).hasSize(4);
  }

  @Test
  void missingStoresAndCustomers() {
    checkMissing("withoutStore", line -> line.store().isEmpty());
    checkMissing("withoutCustomer", line -> line.customer().isEmpty());
  }

  @Test
  void headCounts() {
    assertThat(ShopReader.truthRows("employees"))
        .extracting(row -> row.get("store") + "=" + row.get("employees"))
        .containsExactlyElementsOf(
            stores.values().stream()
                .map(store -> store.get("code") + "=" + store.get("employees"))
                .toList());
  }

  private static void checkMissing(String name, Predicate<SoldLine> missing) {
    Predicate<SoldLine> counted = missing.and(line -> !line.cancelled());
    assertThat(ShopReader.truth(name))
        .containsEntry("netSales", amount(counted).toPlainString())
        .containsEntry("lines", Long.toString(lines.stream().filter(counted).count()))
        .containsEntry("orders", distinct(missing.and(SoldLine::bought), SoldLine::order));
    assertThat(lines.stream().filter(missing)).isNotEmpty();
  }

  private static void checkParts(
      String name, List<String> columns, Function<SoldLine, String> key) {
    Map<String, String> expected = new TreeMap<>();
    lines.stream()
        .filter(line -> !line.cancelled())
        .collect(Collectors.groupingBy(key))
        .forEach((value, part) -> expected.put(value, figures(part)));
    Map<String, String> actual = new TreeMap<>();
    for (Map<String, String> row : ShopReader.truthRows(name)) {
      String value = columns.stream().map(row::get).collect(Collectors.joining("/"));
      actual.put(
          value,
          String.join(
              " ", row.get("netSales"), row.get("units"), row.get("orders"), row.get("lines")));
    }
    assertThat(actual).as(name).isEqualTo(expected);
  }

  private static String figures(List<SoldLine> part) {
    BigDecimal net = part.stream().map(SoldLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    long units = part.stream().mapToLong(SoldLine::quantity).sum();
    long orders = part.stream().filter(SoldLine::bought).map(SoldLine::order).distinct().count();
    return net.toPlainString() + " " + units + " " + orders + " " + part.size();
  }

  private static BigDecimal amount(Predicate<SoldLine> which) {
    return lines.stream()
        .filter(which)
        .map(SoldLine::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String distinct(Predicate<SoldLine> which, Function<SoldLine, String> what) {
    return Long.toString(
        lines.stream()
            .filter(which)
            .map(what)
            .filter(value -> !value.isEmpty())
            .distinct()
            .count());
  }

  private static BigDecimal unitCost(SoldLine line) {
    return new BigDecimal(of(line, "unit_cost"));
  }

  private static String of(SoldLine line, String column) {
    return products.get(line.product()).get(column);
  }

  private static String region(SoldLine line) {
    return line.store().isEmpty() ? "" : stores.get(line.store()).get("region");
  }

  private static String truth(String name) {
    return ShopReader.truth(name).get(name);
  }
}

package io.tillsight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a till's export promises, held against the committed lines. */
class SalesTest {
  private static List<SoldLine> lines;

  @BeforeAll
  static void read() {
    lines = ShopReader.sales();
  }

  @Test
  void amountIsQuantityTimesPriceLessDiscount() {
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.amount())
                    .isEqualTo(
                        line.unitPrice()
                            .multiply(BigDecimal.valueOf(line.quantity()))
                            .subtract(line.discount())));
  }

  @Test
  void onlyReturnsAreNegative() {
    assertThat(lines)
        .allMatch(line -> line.quantity() < 0 == line.returned())
        .allMatch(line -> line.amount().signum() < 0 == line.returned());
  }

  @Test
  void linesOfAnOrderAreNumberedFromOneAndStandTogether() {
    SoldLine before = null;
    for (SoldLine line : lines) {
      boolean same = before != null && before.order().equals(line.order());
      assertThat(line.ordinal()).isEqualTo(same ? before.ordinal() + 1 : 1);
      before = line;
    }
    assertThat(lines).allMatch(line -> line.ordinal() <= 4);
    assertThat(lines.stream().filter(line -> line.ordinal() == 1).map(SoldLine::order))
        .doesNotHaveDuplicates();
  }

  @Test
  void comesInTheOrderOfTheClock() {
    assertThat(lines).extracting(line -> line.date() + " " + line.time()).isSorted();
  }

  @Test
  void everyKeyIsListed() {
    Map<String, Map<String, String>> customers = ShopReader.table(ShopFile.CUSTOMERS);

    assertThat(ShopReader.table(ShopFile.PRODUCTS).keySet()).containsAll(keys(SoldLine::product));
    assertThat(ShopReader.table(ShopFile.STORES).keySet()).containsAll(keys(SoldLine::store));
    assertThat(customers.keySet()).containsAll(keys(SoldLine::customer));
    assertThat(lines)
        .filteredOn(line -> !line.customer().isEmpty())
        .allMatch(
            line ->
                !line.date()
                    .isBefore(LocalDate.parse(customers.get(line.customer()).get("registered"))));
  }

  @Test
  void aFewAreCancelledOrReturnedOrPending() {
    assertThat(share("cancelled")).isBetween(0.01, 0.02);
    assertThat(share("returned")).isBetween(0.025, 0.035);
    assertThat(lines)
        .filteredOn(line -> line.status().equals("pending"))
        .hasSizeBetween(10, 100)
        .allMatch(line -> line.between("2026-11-13", "2026-11-20"));
  }

  @Test
  void saturdayIsTheBestDayAndSundayTheLowest() {
    Map<DayOfWeek, Long> counts =
        lines.stream()
            .collect(
                Collectors.groupingBy(line -> line.date().getDayOfWeek(), Collectors.counting()));

    assertThat(counts.get(DayOfWeek.SATURDAY))
        .isEqualTo(counts.values().stream().max(Long::compare).orElseThrow());
    assertThat(counts.get(DayOfWeek.SUNDAY))
        .isEqualTo(counts.values().stream().min(Long::compare).orElseThrow());
  }

  @Test
  void decemberIsTheBestMonthAndAugustIsLow() {
    Map<String, Long> counts =
        lines.stream().collect(Collectors.groupingBy(SoldLine::month, Collectors.counting()));

    for (String year : List.of("2024", "2025")) {
      assertThat(counts.get(year + "-12")).isGreaterThan(counts.get(year + "-11"));
      assertThat(counts.get(year + "-08"))
          .isLessThan(counts.get(year + "-07"))
          .isLessThan(counts.get(year + "-09"));
    }
  }

  @Test
  void somebodyBuysOnceAndSomebodyOften() {
    Map<String, Long> orders =
        lines.stream()
            .filter(SoldLine::bought)
            .filter(line -> !line.customer().isEmpty())
            .collect(
                Collectors.groupingBy(
                    SoldLine::customer,
                    Collectors.mapping(
                        SoldLine::order,
                        Collectors.collectingAndThen(
                            Collectors.toSet(), set -> (long) set.size()))));

    assertThat(orders.values()).filteredOn(count -> count == 1).hasSizeGreaterThan(500);
    assertThat(orders.values()).filteredOn(count -> count >= 10).hasSizeGreaterThan(200);
  }

  private static Set<String> keys(Function<SoldLine, String> what) {
    return lines.stream().map(what).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
  }

  private static double share(String status) {
    return lines.stream().filter(line -> line.status().equals(status)).count()
        / (double) lines.size();
  }
}

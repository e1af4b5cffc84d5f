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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The engine that anybody can check by reading: a loop over objects, written from the definitions
 * in the glossary and sharing no code with the other engines.
 */
public final class NaiveEngine implements SalesEngine {
  private final List<SaleLine> lines;
  private final Catalogue catalogue;

  public NaiveEngine(List<SaleLine> lines, Catalogue catalogue) {
    this.lines = List.copyOf(lines);
    this.catalogue = catalogue;
  }

  @Override
  public Rows rows(Query query) {
    Map<List<String>, List<SaleLine>> groups =
        new TreeMap<>(Comparator.comparing(keys -> String.join("\u0001", keys)));
    if (query.by().isEmpty()) {
      groups.put(List.of(), new ArrayList<>());
    }
    for (SaleLine line : lines) {
      if (passes(line, query.filter())) {
        List<String> keys = query.by().stream().map(d -> key(d, line)).toList();
        groups.computeIfAbsent(keys, k -> new ArrayList<>()).add(line);
      }
    }
    List<Rows.Row> rows = new ArrayList<>();
    groups.forEach(
        (keys, group) ->
            rows.add(
                new Rows.Row(
                    keys, query.measures().stream().mapToLong(m -> value(m, group)).toArray())));
    return new Rows(query, rows);
  }

  @Override
  public List<SaleLine> lines(Filter filter, long offset, int limit) {
    return lines.stream()
        .filter(line -> passes(line, filter))
        .sorted(
            Comparator.comparing(SaleLine::date)
                .thenComparing(SaleLine::order)
                .thenComparing(SaleLine::ordinal))
        .skip(offset)
        .limit(limit)
        .toList();
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  private boolean passes(SaleLine line, Filter filter) {
    return filter.period().contains(line.date())
        && filter.selections().entrySet().stream()
            .allMatch(entry -> entry.getValue().accepts(key(entry.getKey(), line)));
  }

  private String key(Dimension dimension, SaleLine line) {
    LocalDate day = line.date();
    return switch (dimension) {
      case DAY -> day.toString();
      case WEEK ->
          java.time.format.DateTimeFormatter.ofPattern("YYYY-'W'ww", java.util.Locale.FRANCE)
              .format(day);
      case MONTH -> java.time.YearMonth.from(day).toString();
      case QUARTER -> day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
      case YEAR -> Integer.toString(day.getYear());
      case WEEKDAY -> Integer.toString(day.getDayOfWeek().getValue());
      case HOUR -> line.time() == null ? "" : String.format("%02d", line.time().getHour());
      case PRODUCT -> line.product();
      case CATEGORY -> product(line, Product::category);
      case BRAND -> product(line, Product::brand);
      case STORE -> line.store();
      case CITY -> place(line).city();
      case REGION -> place(line).region();
      case COUNTRY -> place(line).country();
      case CUSTOMER -> line.customer();
      case STATUS -> line.status().name();
      case STATUS_TEXT -> line.statusText();
      case CHANNEL -> line.channel();
      case PAYMENT_METHOD -> line.paymentMethod();
    };
  }

  private String product(SaleLine line, Function<Product, String> attribute) {
    Product product = catalogue.products().get(line.product());
    return product == null ? "" : attribute.apply(product);
  }

  private Place place(SaleLine line) {
    Store store = catalogue.stores().get(line.store());
    Customer customer = catalogue.customers().get(line.customer());
    return Stream.of(
            store == null ? Place.UNKNOWN : store.place(),
            line.place(),
            customer == null ? Place.UNKNOWN : customer.place())
        .filter(place -> !place.isUnknown())
        .findFirst()
        .orElse(Place.UNKNOWN);
  }

  private long value(Measure measure, List<SaleLine> group) {
    Predicate<SaleLine> active = line -> line.status() != SaleStatus.CANCELLED;
    return switch (measure) {
      case NET_SALES -> money(group, active, SaleLine::amount);
      case GROSS_SALES ->
          value(Measure.NET_SALES, group)
              + value(Measure.RETURNED_SALES, group)
              + value(Measure.CANCELLED_SALES, group);
      case CANCELLED_SALES -> money(group, is(SaleStatus.CANCELLED), SaleLine::amount);
      case RETURNED_SALES -> -money(group, is(SaleStatus.RETURNED), SaleLine::amount);
      case PENDING_SALES -> money(group, is(SaleStatus.PENDING), SaleLine::amount);
      case COST -> money(group, active, SaleLine::cost);
      case COSTED_SALES -> money(group, active.and(line -> line.cost() != null), SaleLine::amount);
      case DISCOUNT -> money(group, active, SaleLine::discount);
      case ALL_SALES -> money(group, line -> true, SaleLine::amount);
      case UNITS ->
          group.stream()
              .filter(active)
              .map(SaleLine::quantity)
              .reduce(Quantity.ZERO, Quantity::plus)
              .scaled();
      case RETURNED_UNITS ->
          -group.stream()
              .filter(is(SaleStatus.RETURNED))
              .map(SaleLine::quantity)
              .reduce(Quantity.ZERO, Quantity::plus)
              .scaled();
      case LINES -> group.stream().filter(active).count();
      case ALL_LINES -> group.size();
      case LINES_WITHOUT_ORDER ->
          group.stream().filter(active).filter(line -> line.order().charAt(0) == '~').count();
      case ORDERS -> distinct(group, active.and(is(SaleStatus.RETURNED).negate()), SaleLine::order);
      case ALL_ORDERS -> distinct(group, line -> true, SaleLine::order);
      case CUSTOMERS -> distinct(group, active, SaleLine::customer);
      case PRODUCTS -> distinct(group, active, SaleLine::product);
      case STORES -> distinct(group, active, SaleLine::store);
      case COUNTRIES -> distinct(group, active, line -> place(line).country());
      case FIRST_DAY -> days(group, active).min(Comparator.naturalOrder()).orElse(Rows.NONE);
      case LAST_DAY -> days(group, active).max(Comparator.naturalOrder()).orElse(Rows.NONE);
    };
  }

  private static Predicate<SaleLine> is(SaleStatus status) {
    return line -> line.status() == status;
  }

  private static long money(
      List<SaleLine> group, Predicate<SaleLine> which, Function<SaleLine, Money> what) {
    return group.stream()
        .filter(which)
        .map(what)
        .filter(Objects::nonNull)
        .reduce(Money.ZERO, Money::plus)
        .scaled();
  }

  private static long distinct(
      List<SaleLine> group, Predicate<SaleLine> which, Function<SaleLine, String> what) {
    return group.stream().filter(which).map(what).filter(key -> !key.isEmpty()).distinct().count();
  }

  private static Stream<Long> days(List<SaleLine> group, Predicate<SaleLine> which) {
    return group.stream().filter(which).map(line -> line.date().toEpochDay());
  }
}

package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Customer;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Store;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Puts catalogues together. */
final class Masters {
  private Masters() {}

  /** Both; where both know something the first counts, where it does not the second. */
  static Catalogue merged(Catalogue first, Catalogue second) {
    return new Catalogue(
        merged(first.products(), second.products(), Masters::product),
        merged(first.stores(), second.stores(), Masters::store),
        merged(first.customers(), second.customers(), Masters::customer));
  }

  /** What is told, where something is known already only as far as it was not known. */
  static Catalogue completing(Catalogue known, Catalogue told) {
    return new Catalogue(
        completing(known.products(), told.products(), Masters::product),
        completing(known.stores(), told.stores(), Masters::store),
        completing(known.customers(), told.customers(), Masters::customer));
  }

  private static <T> Map<String, T> completing(
      Map<String, T> known, Map<String, T> told, BinaryOperator<T> both) {
    Map<String, T> all = new HashMap<>();
    told.forEach(
        (key, value) -> {
          T old = known.get(key);
          all.put(key, old == null ? value : both.apply(old, value));
        });
    return all;
  }

  private static <T> Map<String, T> merged(
      Map<String, T> first, Map<String, T> second, BinaryOperator<T> both) {
    Map<String, T> all = new HashMap<>(first);
    second.forEach((key, value) -> all.merge(key, value, both));
    return all;
  }

  private static Product product(Product a, Product b) {
    return new Product(
        a.reference(),
        or(a.name(), b.name()),
        or(a.category(), b.category()),
        or(a.brand(), b.brand()),
        or(a.listPrice(), b.listPrice()),
        or(a.unitCost(), b.unitCost()),
        or(a.stock(), b.stock()));
  }

  private static Store store(Store a, Store b) {
    return new Store(
        a.code(),
        or(a.name(), b.name()),
        a.place().isUnknown() ? b.place() : a.place(),
        or(a.employees(), b.employees()));
  }

  private static Customer customer(Customer a, Customer b) {
    return new Customer(
        a.code(),
        or(a.name(), b.name()),
        or(a.email(), b.email()),
        a.place().isUnknown() ? b.place() : a.place(),
        or(a.ageGroup(), b.ageGroup()),
        or(a.registered(), b.registered()));
  }

  private static String or(String a, String b) {
    return a.isEmpty() ? b : a;
  }

  private static <T> T or(T a, T b) {
    return a == null ? b : a;
  }
}

package io.tillsight.core.model;

import java.util.Map;

/**
 * The masters: products by reference, stores and customers by code. Immutable.
 *
 * @param products by reference
 * @param stores by code
 * @param customers by code
 */
public record Catalogue(
    Map<String, Product> products, Map<String, Store> stores, Map<String, Customer> customers) {
  /** No masters at all. */
  public static final Catalogue EMPTY = new Catalogue(Map.of(), Map.of(), Map.of());

  /** Copies the maps. */
  public Catalogue {
    products = Map.copyOf(products);
    stores = Map.copyOf(stores);
    customers = Map.copyOf(customers);
  }
}

package io.tillsight.core.bench;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Customer;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Place;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The masters of the shop that engines are measured with: 50 stores in 13 regions, 1,000 products
 * in 12 categories, 6,000 customers. Always the same.
 */
public final class MeasuredShop {
  /** Number of stores, {@code S01} to {@code S50}. */
  public static final int STORES = 50;

  /** Number of regions, {@code Region 01} to {@code Region 13}. */
  public static final int REGIONS = 13;

  /** Number of products, {@code P0001} to {@code P1000}. */
  public static final int PRODUCTS = 1_000;

  /** Number of categories, {@code Category 01} to {@code Category 12}. */
  public static final int CATEGORIES = 12;

  /** Number of customers, {@code C00001} to {@code C06000}. */
  public static final int CUSTOMERS = 6_000;

  private static final int BRANDS = 40;

  private final List<Product> products = new ArrayList<>();
  private final List<Store> stores = new ArrayList<>();
  private final List<Customer> customers = new ArrayList<>();

  /** Makes them. */
  public MeasuredShop() {
    for (int i = 0; i < PRODUCTS; i++) {
      long price = 20_000L + (i * 7_919L % 4_000) * 500;
      products.add(
          new Product(
              code("P%04d", i),
              code("Product %04d", i),
              category(i),
              code("Brand %02d", i % BRANDS),
              new Money(price),
              new Money(price * 3 / 5 / 100 * 100),
              null));
    }
    for (int i = 0; i < STORES; i++) {
      Place place = new Place(code("City %02d", i), region(i), "France");
      stores.add(new Store(code("S%02d", i), "", place, null));
    }
    for (int i = 0; i < CUSTOMERS; i++) {
      customers.add(new Customer(code("C%05d", i), "", "", Place.UNKNOWN, "", null));
    }
  }

  /** Category of the product with this number, from 0. */
  public static String category(int product) {
    return code("Category %02d", product % CATEGORIES);
  }

  /** Region of the store with this number, from 0. */
  public static String region(int store) {
    return code("Region %02d", store % REGIONS);
  }

  Product product(int number) {
    return products.get(number);
  }

  Store store(int number) {
    return stores.get(number);
  }

  Customer customer(int number) {
    return customers.get(number);
  }

  /** The masters. */
  public Catalogue catalogue() {
    Map<String, Product> byReference = new LinkedHashMap<>();
    products.forEach(product -> byReference.put(product.reference(), product));
    Map<String, Store> byCode = new LinkedHashMap<>();
    stores.forEach(store -> byCode.put(store.code(), store));
    Map<String, Customer> byCustomer = new LinkedHashMap<>();
    customers.forEach(customer -> byCustomer.put(customer.code(), customer));
    return new Catalogue(byReference, byCode, byCustomer);
  }

  /** Codes count from 1. */
  private static String code(String pattern, int number) {
    return String.format(Locale.ROOT, pattern, number + 1);
  }
}

package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Money;
import io.tillsight.core.model.Product;
import io.tillsight.core.model.Store;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Joins sale lines with products and stores: those of this import first, those of the store's
 * catalogue after them. A line that names instead of giving a key finds the key when exactly one
 * master has the name.
 */
final class MasterJoin {
  private final Catalogue listed;
  private final Catalogue told;
  private final Catalogue known;
  private final Map<String, String> productsByName = new HashMap<>();
  private final Map<String, String> storesByName = new HashMap<>();

  /**
   * A join.
   *
   * @param listed masters of this import's files of masters
   * @param told masters as the sale lines themselves tell them
   * @param known masters of earlier imports
   */
  MasterJoin(Catalogue listed, Catalogue told, Catalogue known) {
    this.listed = listed;
    this.told = told;
    this.known = known;
    index(productsByName, known.products().values(), Product::name, Product::reference);
    index(productsByName, listed.products().values(), Product::name, Product::reference);
    index(storesByName, known.stores().values(), Store::name, Store::code);
    index(storesByName, listed.stores().values(), Store::name, Store::code);
  }

  private static <T> void index(
      Map<String, String> index,
      Collection<T> masters,
      Function<T, String> name,
      Function<T, String> key) {
    for (T master : masters) {
      if (!name.apply(master).isEmpty()) {
        String own = key.apply(master);
        index.merge(name.apply(master), own, (a, b) -> a.equals(b) ? a : "");
      }
    }
  }

  /** The key of a line's product; what the line says when no master has that key or name. */
  String product(String text) {
    return key(text, listed.products(), known.products(), productsByName);
  }

  /** The products that sales or earlier imports tell of, by name. */
  NamedMasters named() {
    return new NamedMasters(told, known);
  }

  /** The key of a line's store, as for {@link #product}. */
  String store(String text) {
    return key(text, listed.stores(), known.stores(), storesByName);
  }

  /** The one store that a file is called after, empty when there is none or more than one. */
  String storeNamedIn(String fileName) {
    String file = Folded.squeezed(fileName);
    Set<String> found = new HashSet<>();
    for (Catalogue catalogue : new Catalogue[] {listed, known}) {
      for (Store store : catalogue.stores().values()) {
        if (isIn(file, store.name()) || isIn(file, store.code())) {
          found.add(store.code());
        }
      }
    }
    return found.size() == 1 ? found.iterator().next() : "";
  }

  private static boolean isIn(String file, String name) {
    String squeezed = Folded.squeezed(name);
    return squeezed.length() > 2 && file.contains(squeezed);
  }

  private static String key(
      String text, Map<String, ?> listed, Map<String, ?> known, Map<String, String> byName) {
    if (text.isEmpty() || listed.containsKey(text) || known.containsKey(text)) {
      return text;
    }
    String found = byName.getOrDefault(text, "");
    return found.isEmpty() ? text : found;
  }

  /** What the lines tell, under the keys of the masters that they name. */
  Catalogue joined(Catalogue told) {
    Map<String, Product> products = new HashMap<>();
    told.products()
        .forEach(
            (key, product) -> {
              if (product(key).equals(key)) {
                products.put(key, product);
              }
            });
    Map<String, Store> stores = new HashMap<>();
    told.stores()
        .forEach(
            (key, store) -> {
              if (store(key).equals(key)) {
                stores.put(key, store);
              }
            });
    return new Catalogue(products, stores, told.customers());
  }

  /** List price of a product, null when nobody knows it. */
  BigDecimal listPrice(String reference) {
    return decimal(reference, Product::listPrice);
  }

  /** Cost of one unit of a product, null when nobody knows it. */
  BigDecimal unitCost(String reference) {
    return decimal(reference, Product::unitCost);
  }

  private BigDecimal decimal(String reference, Function<Product, Money> value) {
    for (Catalogue catalogue : new Catalogue[] {listed, told, known}) {
      Product product = catalogue.products().get(reference);
      if (product != null && value.apply(product) != null) {
        return value.apply(product).decimal();
      }
    }
    return null;
  }

  /** Whether there is a list of products and this one is not in it. */
  boolean isUnknownProduct(String reference) {
    return isUnknown(reference, listed.products(), known.products());
  }

  /** Whether there is a list of stores and this one is not in it. */
  boolean isUnknownStore(String code) {
    return isUnknown(code, listed.stores(), known.stores());
  }

  /** Whether there is a list of customers and this one is not in it. */
  boolean isUnknownCustomer(String code) {
    return isUnknown(code, listed.customers(), known.customers());
  }

  /** Only a list in this import obliges: earlier sales may know a few products and no more. */
  private static boolean isUnknown(String key, Map<String, ?> listed, Map<String, ?> known) {
    return !listed.isEmpty()
        && !key.isEmpty()
        && !listed.containsKey(key)
        && !known.containsKey(key);
  }
}

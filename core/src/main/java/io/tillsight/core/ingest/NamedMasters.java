package io.tillsight.core.ingest;

import io.tillsight.core.model.Catalogue;
import io.tillsight.core.model.Product;
import java.util.HashMap;
import java.util.Map;

/**
 * Lists that only name their products (a count of the stock, say) beside sales or earlier imports
 * that know a reference for that name: both are the same product.
 */
final class NamedMasters {
  private final Map<String, String> references = new HashMap<>();

  NamedMasters(Catalogue told, Catalogue known) {
    add(known);
    add(told);
  }

  private void add(Catalogue catalogue) {
    for (Product product : catalogue.products().values()) {
      if (!product.name().isEmpty()) {
        references.merge(product.name(), product.reference(), (a, b) -> a.equals(b) ? a : "");
      }
    }
  }

  /**
   * The reference of the one product of this name; the name itself when none or several have it.
   */
  String reference(String name) {
    String found = references.getOrDefault(name, "");
    return found.isEmpty() ? name : found;
  }

  /** A list with its named products under their references. */
  Catalogue under(Catalogue listed) {
    Map<String, Product> products = new HashMap<>();
    listed.products().forEach((key, product) -> put(products, product));
    return new Catalogue(products, listed.stores(), listed.customers());
  }

  private void put(Map<String, Product> products, Product listed) {
    String reference = listed.name().isEmpty() ? reference(listed.reference()) : listed.reference();
    boolean named = !reference.equals(listed.reference());
    Product product =
        new Product(
            reference,
            named ? listed.reference() : listed.name(),
            listed.category(),
            listed.brand(),
            listed.listPrice(),
            listed.unitCost(),
            listed.stock());
    products.merge(reference, product, (a, b) -> named ? a : product);
  }
}

package io.tillsight.persistence.masters;

import static io.tillsight.persistence.masters.Known.orElse;

import io.tillsight.core.model.Product;
import io.tillsight.persistence.storage.Columns;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What can be said of a product beside its reference; texts empty and numbers null if unknown. */
@Embeddable
record ProductAttributes(
    @Column(name = "name") String name,
    @Column(name = "category") String category,
    @Column(name = "brand") String brand,
    @Column(name = "list_price") Long listPrice,
    @Column(name = "unit_cost") Long unitCost,
    @Column(name = "stock") Long stock) {
  static final ProductAttributes NONE = new ProductAttributes("", "", "", null, null, null);

  static ProductAttributes of(Product product) {
    return new ProductAttributes(
        product.name(),
        product.category(),
        product.brand(),
        Columns.scaled(product.listPrice()),
        Columns.scaled(product.unitCost()),
        Columns.scaled(product.stock()));
  }

  /** What is known here, else what the earlier ones say. */
  ProductAttributes over(ProductAttributes earlier) {
    return new ProductAttributes(
        orElse(name, earlier.name),
        orElse(category, earlier.category),
        orElse(brand, earlier.brand),
        orElse(listPrice, earlier.listPrice),
        orElse(unitCost, earlier.unitCost),
        orElse(stock, earlier.stock));
  }
}

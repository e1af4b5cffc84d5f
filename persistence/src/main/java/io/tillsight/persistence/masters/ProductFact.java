package io.tillsight.persistence.masters;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "product_fact")
class ProductFact implements MasterFact<ProductAttributes> {
  @EmbeddedId private FactId id;

  @Embedded private ProductAttributes attributes;

  /** For Hibernate. */
  protected ProductFact() {}

  ProductFact(FactId id, ProductAttributes attributes) {
    this.id = id;
    this.attributes = attributes;
  }

  @Override
  public FactId id() {
    return id;
  }

  @Override
  public ProductAttributes attributes() {
    return attributes;
  }
}

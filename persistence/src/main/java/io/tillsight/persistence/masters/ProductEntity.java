package io.tillsight.persistence.masters;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "product")
class ProductEntity implements MasterEntity<ProductAttributes> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "product_sequence")
  @SequenceGenerator(
      name = "product_sequence",
      sequenceName = "product_sequence",
      allocationSize = 100)
  private Integer id;

  @Column(name = "reference")
  private String code;

  private boolean known;

  @Embedded private ProductAttributes attributes;

  /** For Hibernate. */
  protected ProductEntity() {}

  ProductEntity(String code) {
    this.code = code;
    this.attributes = ProductAttributes.NONE;
  }

  @Override
  public Integer id() {
    return id;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public boolean known() {
    return known;
  }

  @Override
  public ProductAttributes attributes() {
    return attributes;
  }

  @Override
  public void describe(boolean nowKnown, ProductAttributes now) {
    known = nowKnown;
    attributes = now;
  }
}

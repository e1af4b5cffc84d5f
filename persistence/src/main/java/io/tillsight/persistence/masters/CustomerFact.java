package io.tillsight.persistence.masters;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "customer_fact")
class CustomerFact implements MasterFact<CustomerAttributes> {
  @EmbeddedId private FactId id;

  @Embedded private CustomerAttributes attributes;

  /** For Hibernate. */
  protected CustomerFact() {}

  CustomerFact(FactId id, CustomerAttributes attributes) {
    this.id = id;
    this.attributes = attributes;
  }

  @Override
  public FactId id() {
    return id;
  }

  @Override
  public CustomerAttributes attributes() {
    return attributes;
  }
}

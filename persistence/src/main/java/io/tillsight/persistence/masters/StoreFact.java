package io.tillsight.persistence.masters;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "store_fact")
class StoreFact implements MasterFact<StoreAttributes> {
  @EmbeddedId private FactId id;

  @Embedded private StoreAttributes attributes;

  /** For Hibernate. */
  protected StoreFact() {}

  StoreFact(FactId id, StoreAttributes attributes) {
    this.id = id;
    this.attributes = attributes;
  }

  @Override
  public FactId id() {
    return id;
  }

  @Override
  public StoreAttributes attributes() {
    return attributes;
  }
}

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
@Table(name = "store")
class StoreEntity implements MasterEntity<StoreAttributes> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "store_sequence")
  @SequenceGenerator(name = "store_sequence", sequenceName = "store_sequence", allocationSize = 100)
  private Integer id;

  @Column(name = "code")
  private String code;

  private boolean known;

  @Embedded private StoreAttributes attributes;

  /** For Hibernate. */
  protected StoreEntity() {}

  StoreEntity(String code) {
    this.code = code;
    this.attributes = StoreAttributes.NONE;
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
  public StoreAttributes attributes() {
    return attributes;
  }

  @Override
  public void describe(boolean nowKnown, StoreAttributes now) {
    known = nowKnown;
    attributes = now;
  }
}

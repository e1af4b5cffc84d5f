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
@Table(name = "customer")
class CustomerEntity implements MasterEntity<CustomerAttributes> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_sequence")
  @SequenceGenerator(
      name = "customer_sequence",
      sequenceName = "customer_sequence",
      allocationSize = 100)
  private Integer id;

  @Column(name = "code")
  private String code;

  private boolean known;

  @Embedded private CustomerAttributes attributes;

  /** For Hibernate. */
  protected CustomerEntity() {}

  CustomerEntity(String code) {
    this.code = code;
    this.attributes = CustomerAttributes.NONE;
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
  public CustomerAttributes attributes() {
    return attributes;
  }

  @Override
  public void describe(boolean nowKnown, CustomerAttributes now) {
    known = nowKnown;
    attributes = now;
  }
}

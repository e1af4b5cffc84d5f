package io.tillsight.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "setting")
class SettingEntity {
  @Id private String name;
  private String content;

  /** For Hibernate. */
  protected SettingEntity() {}

  SettingEntity(String name, String content) {
    this.name = name;
    this.content = content;
  }
}

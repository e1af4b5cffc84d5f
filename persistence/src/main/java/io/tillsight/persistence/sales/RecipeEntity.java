package io.tillsight.persistence.sales;

import io.tillsight.core.ingest.Reading;
import io.tillsight.core.ingest.ReadingText;
import io.tillsight.core.ingest.Recipe;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What is remembered of files with one header. */
@Entity
@Table(name = "recipe")
class RecipeEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recipe_sequence")
  @SequenceGenerator(name = "recipe_sequence", sequenceName = "recipe_sequence", allocationSize = 1)
  private Long id;

  private String name;
  private String fingerprint;
  private Instant learned;

  @Column(name = "import_id")
  private long importId;

  private String reading;

  /** For Hibernate. */
  protected RecipeEntity() {}

  RecipeEntity(String name, String fingerprint) {
    this.name = name;
    this.fingerprint = fingerprint;
  }

  void learn(Instant now, long byImport, String text) {
    learned = now;
    importId = byImport;
    reading = text;
  }

  void rename(String other) {
    name = other;
  }

  /** Empty when a later version wrote it. */
  Optional<Recipe> recipe() {
    Reading known = ReadingText.parse(reading);
    return Optional.ofNullable(known).map(it -> new Recipe(id, name, learned, importId, it));
  }
}

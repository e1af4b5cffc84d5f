package io.tillsight.persistence.masters;

import io.tillsight.core.model.Place;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "place")
class PlaceEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "place_sequence")
  @SequenceGenerator(name = "place_sequence", sequenceName = "place_sequence", allocationSize = 100)
  private Integer id;

  private String city;
  private String region;
  private String country;

  /** For Hibernate. */
  protected PlaceEntity() {}

  PlaceEntity(Place place) {
    city = place.city();
    region = place.region();
    country = place.country();
  }

  Integer id() {
    return id;
  }

  Place place() {
    return new Place(city, region, country);
  }
}

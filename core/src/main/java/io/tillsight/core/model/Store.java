package io.tillsight.core.model;

/**
 * A point of sale.
 *
 * @param code its key, never empty
 * @param name empty when unknown
 * @param place where it stands
 * @param employees head count in full-time equivalents, null when unknown
 */
public record Store(String code, String name, Place place, Quantity employees) {
  /** What to show: the name, else the city, else the code. */
  public String label() {
    if (!name.isEmpty()) {
      return name;
    }
    return place.city().isEmpty() ? code : place.city();
  }
}

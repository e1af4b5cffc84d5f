package io.tillsight.core.model;

import java.time.LocalDate;

/**
 * A known customer.
 *
 * @param code its key, never empty (the name where a file has no code)
 * @param name empty when unknown
 * @param email empty when unknown
 * @param place where the customer lives
 * @param ageGroup empty when unknown
 * @param registered null when unknown
 */
public record Customer(
    String code, String name, String email, Place place, String ageGroup, LocalDate registered) {
  /** What to show: the name, else the code. */
  public String label() {
    return name.isEmpty() ? code : name;
  }
}

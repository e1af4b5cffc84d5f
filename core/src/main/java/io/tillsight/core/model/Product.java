package io.tillsight.core.model;

/**
 * A product of the assortment.
 *
 * @param reference its key, never empty
 * @param name its name; empty when only the reference is known
 * @param category empty when unknown
 * @param brand empty when unknown
 * @param listPrice null when unknown
 * @param unitCost null when unknown
 * @param stock null when unknown
 */
public record Product(
    String reference,
    String name,
    String category,
    String brand,
    Money listPrice,
    Money unitCost,
    Quantity stock) {
  /** What to show: the name, else the reference. */
  public String label() {
    return name.isEmpty() ? reference : name;
  }
}

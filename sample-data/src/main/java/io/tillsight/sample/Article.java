package io.tillsight.sample;

/**
 * One product of the assortment.
 *
 * @param price list price on the first day, in cents, before any price change
 * @param cost unit cost in cents
 * @param weight how often it is bought against the others
 * @param pieces how many of it go into a basket
 */
record Article(
    String reference,
    String name,
    Category category,
    String brand,
    int price,
    int cost,
    double weight,
    Pieces pieces) {
  /** How many pieces a customer takes at once. */
  enum Pieces {
    ONE(new int[] {1, 2}, new Wheel(93, 7)),
    FEW(new int[] {1, 2, 3, 4}, new Wheel(52, 36, 7, 5)),
    SET(new int[] {1, 2, 4, 6, 8}, new Wheel(18, 26, 28, 22, 6));

    private final int[] counts;
    private final Wheel wheel;

    Pieces(int[] counts, Wheel wheel) {
      this.counts = counts;
      this.wheel = wheel;
    }

    int draw(Dice dice) {
      return counts[wheel.spin(dice)];
    }
  }
}

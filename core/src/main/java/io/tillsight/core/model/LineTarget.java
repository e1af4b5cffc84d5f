package io.tillsight.core.model;

/**
 * Takes in sale lines, one after the other: either as they are, or by the numbers that it gave to
 * what lines share. For one thread.
 */
public interface LineTarget {
  /** Takes in a line. */
  void add(SaleLine line);

  /** A number that stands for an order; the same whenever it is asked for. */
  int order(String number);

  /**
   * A number that stands for a head. At least one line with it follows.
   *
   * @param order what {@link #order} gave for its order
   */
  int head(int order, SaleLine.Head head);

  /** A number that stands for an item. */
  int item(SaleLine.Item item);

  /**
   * Takes in a line whose position within its order is not told.
   *
   * @param head what {@link #head} gave
   * @param item what {@link #item} gave
   */
  void add(int head, int item);
}

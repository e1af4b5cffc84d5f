package io.tillsight.core.model;

import java.math.BigDecimal;

/**
 * An exact quantity (units, fractions allowed) with four decimal places.
 *
 * @param scaled the quantity in ten-thousandths
 */
public record Quantity(long scaled) implements Comparable<Quantity> {
  /** Nothing. */
  public static final Quantity ZERO = new Quantity(0);

  /**
   * The value rounded half-even to four places.
   *
   * @throws ArithmeticException if it lies beyond the range of a long count of ten-thousandths
   */
  public static Quantity of(BigDecimal value) {
    return new Quantity(FourPlaces.scaled(value));
  }

  /** As {@link #of(BigDecimal)}, from a plain decimal such as {@code "12.50"}. */
  public static Quantity of(String decimal) {
    return of(new BigDecimal(decimal));
  }

  /** The exact value, with four places. */
  public BigDecimal decimal() {
    return FourPlaces.decimal(scaled);
  }

  /** The value for display, rounded half-even once. */
  public BigDecimal rounded(int places) {
    return FourPlaces.rounded(scaled, places);
  }

  /**
   * @throws ArithmeticException on overflow
   */
  public Quantity plus(Quantity other) {
    return new Quantity(Math.addExact(scaled, other.scaled));
  }

  /**
   * @throws ArithmeticException on overflow
   */
  public Quantity minus(Quantity other) {
    return new Quantity(Math.subtractExact(scaled, other.scaled));
  }

  /** The same value with the other sign. */
  public Quantity negated() {
    return new Quantity(Math.negateExact(scaled));
  }

  /** -1, 0 or 1. */
  public int signum() {
    return Long.signum(scaled);
  }

  @Override
  public int compareTo(Quantity other) {
    return Long.compare(scaled, other.scaled);
  }

  @Override
  public String toString() {
    return decimal().toPlainString();
  }
}

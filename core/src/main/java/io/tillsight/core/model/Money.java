package io.tillsight.core.model;

import java.math.BigDecimal;

/**
 * An exact amount (money) with four decimal places.
 *
 * @param scaled the amount in ten-thousandths
 */
public record Money(long scaled) implements Comparable<Money> {
  /** Nothing. */
  public static final Money ZERO = new Money(0);

  /**
   * The value rounded half-even to four places.
   *
   * @throws ArithmeticException if it lies beyond the range of a long count of ten-thousandths
   */
  public static Money of(BigDecimal value) {
    return new Money(FourPlaces.scaled(value));
  }

  /** As {@link #of(BigDecimal)}, from a plain decimal such as {@code "12.50"}. */
  public static Money of(String decimal) {
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
  public Money plus(Money other) {
    return new Money(Math.addExact(scaled, other.scaled));
  }

  /**
   * @throws ArithmeticException on overflow
   */
  public Money minus(Money other) {
    return new Money(Math.subtractExact(scaled, other.scaled));
  }

  /** This unit price times a quantity, rounded half-even to four places, once. */
  public Money times(Quantity quantity) {
    return of(decimal().multiply(quantity.decimal()));
  }

  /** The same value with the other sign. */
  public Money negated() {
    return new Money(Math.negateExact(scaled));
  }

  /** -1, 0 or 1. */
  public int signum() {
    return Long.signum(scaled);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(scaled, other.scaled);
  }

  @Override
  public String toString() {
    return decimal().toPlainString();
  }
}

package io.tillsight.core.analysis;

import java.util.OptionalDouble;

/**
 * A figure now and in the period that it is compared with, both in the same unit.
 *
 * @param now ten-thousandths or a count
 * @param before the same for the base period
 */
public record Change(long now, long before) {
  /** The difference. */
  public long difference() {
    return Math.subtractExact(now, before);
  }

  /** {@code now / before - 1}; empty when the base is zero or negative. */
  public OptionalDouble ratio() {
    return before <= 0 ? OptionalDouble.empty() : OptionalDouble.of((double) difference() / before);
  }
}

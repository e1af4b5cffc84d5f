package io.tillsight.app.chart;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** Questions about values that may be missing (NaN). */
final class Known {
  private Known() {}

  static <T> boolean any(Collection<T> things, ToDoubleFunction<T> value) {
    return things.stream().anyMatch(thing -> !Double.isNaN(value.applyAsDouble(thing)));
  }
}

package io.tillsight.core.cube;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * Where the combinations of keys of some dimensions stand: one position each. Calendar dimensions
 * vary slowest, so that lines sorted by day stay within a few positions.
 */
final class Layout {
  private final List<Dimension> dimensions;
  private final List<Axis> axes;
  private final long[] strides;
  private final long positions;
  private final boolean sorted;

  Layout(Cube cube, Collection<Dimension> by) {
    dimensions = by.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(by));
    axes = dimensions.stream().map(cube.axes()::get).toList();
    strides = new long[axes.size()];
    long count = 1;
    for (int i = axes.size() - 1; i >= 0; i--) {
      strides[i] = count;
      count = Math.multiplyExact(count, Math.max(1, axes.get(i).size()));
    }
    positions = count;
    sorted =
        dimensions.stream()
            .allMatch(dimension -> dimension.isCalendar() && dimension != Dimension.WEEKDAY);
  }

  List<Dimension> dimensions() {
    return dimensions;
  }

  Axis axis(int dimension) {
    return axes.get(dimension);
  }

  long stride(int dimension) {
    return strides[dimension];
  }

  /** Number of possible combinations. */
  long positions() {
    return positions;
  }

  /** Whether the positions of lines in their order never go back. */
  boolean isSorted() {
    return sorted;
  }
}
